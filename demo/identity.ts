import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import type { SnippetOptions } from '@npq-widgets/embed/snippets';

/** What the demo's hub, which does not exist, says of itself in its snippets. */
export const demoHub = {
  hub: estuaryHub.areas.join(','),
  name: estuaryHub.name,
  actionUrl: estuaryHub.actionUrl,
  actionLabel: estuaryHub.actionLabel,
  email: estuaryHub.email,
  providers: estuaryHub.providers.join(','),
} satisfies Partial<SnippetOptions>;
