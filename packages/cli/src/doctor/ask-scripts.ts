import { createHash } from 'node:crypto';
import type { PageFacts, ScriptAnswer } from '@npq-widgets/embed/doctor';
import { ask, bodyOf } from './fetch-page.js';
import { PageError } from './page-error.js';

const NO_ANSWER: ScriptAnswer = { status: 0, type: '', allowOrigin: '', digests: [] };

async function askFor(address: string, origin: string, stop: AbortSignal): Promise<ScriptAnswer> {
  try {
    const response = await ask(address, stop, { origin });
    const bytes = await bodyOf(response, address, stop);
    const digests = ['sha256', 'sha384', 'sha512'].map(
      (kind) => `${kind}-${createHash(kind).update(bytes).digest('base64')}`,
    );
    const { headers, status } = response;
    return {
      status,
      type: headers.get('content-type') ?? '',
      allowOrigin: headers.get('access-control-allow-origin') ?? '',
      digests,
    };
  } catch (error) {
    if (error instanceof PageError) return NO_ANSWER;
    throw error;
  }
}

/** The facts with what the servers of our scripts say. Only for a page that came from a server itself. */
export async function askScripts(facts: PageFacts, stop: AbortSignal): Promise<PageFacts> {
  const { address } = facts;
  if (address === undefined) return facts;
  const scripts = facts.scripts.map(async (script) => {
    if (!URL.canParse(script.src, address) || script.src === '') return script;
    const whole = new URL(script.src, address);
    return /^https?:$/.test(whole.protocol)
      ? { ...script, answer: await askFor(whole.href, new URL(address).origin, stop) }
      : script;
  });
  return { ...facts, scripts: await Promise.all(scripts) };
}
