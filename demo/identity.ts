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

/** The same on the pages of its own website, with its colour and its next start. The pages that are hard on widgets do without. */
export const demoSite = {
  ...demoHub,
  nextStart: '2027-01-19',
  applyBy: '2027-01-08',
  inPersonDays: '4',
  venue: 'Seawall Example School',
  places: 'open',
  accent: '#1f3a5f',
} satisfies Partial<SnippetOptions>;
