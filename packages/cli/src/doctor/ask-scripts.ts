import { createHash } from 'node:crypto';
import type { PageFacts, ScriptAnswer } from '@npq-widgets/embed/doctor';
import { bounded } from './bounded.js';
import { ask, bodyOf } from './fetch-page.js';
import { PageError } from './page-error.js';
import { isPrivate, type LookUp } from './private-hosts.js';

/** A page of a hub has one script of ours, or two. One that has hundreds must not send us to hundreds of servers. */
const MOST = 10;
const AT_ONCE = 2;

const NO_ANSWER: ScriptAnswer = { status: 0, type: '', allowOrigin: '', digests: [] };

async function askFor(address: string, origin: string, stop: AbortSignal): Promise<ScriptAnswer> {
  try {
    const response = await ask(address, stop, { origin });
    const hashes = ['sha256', 'sha384', 'sha512'].map((kind) => ({ kind, hash: createHash(kind) }));
    for await (const chunk of bounded(bodyOf(response, address, stop), address))
      for (const { hash } of hashes) hash.update(chunk);
    const { headers, status } = response;
    return {
      status,
      type: headers.get('content-type') ?? '',
      allowOrigin: headers.get('access-control-allow-origin') ?? '',
      digests: hashes.map(({ kind, hash }) => `${kind}-${hash.digest('base64')}`),
    };
  } catch (error) {
    if (error instanceof PageError) return NO_ANSWER;
    throw error;
  }
}

/** The whole address of a script that a server can be asked for. */
function addressOf(src: string, page: string): string | undefined {
  if (src === '' || !URL.canParse(src, page)) return undefined;
  const { protocol, href } = new URL(src, page);
  return /^https?:$/.test(protocol) ? href : undefined;
}

interface Asked {
  readonly facts: PageFacts;
  /** Which scripts nobody asked for, and why. */
  readonly notes: readonly string[];
}

/**
 * The facts with what the servers of our scripts say. Only for a page that came from a server itself: each address once,
 * few of them, and never one inside a network for a page that is outside of it.
 */
export async function askScripts(facts: PageFacts, stop: AbortSignal, find?: LookUp): Promise<Asked> {
  const { address: page } = facts;
  if (page === undefined) return { facts, notes: [] };
  const all = [...new Set(facts.scripts.flatMap(({ src }) => addressOf(src, page) ?? []))];
  const queue = all.slice(0, MOST);
  const answers = new Map<string, ScriptAnswer>();
  const notes =
    all.length > MOST ? [`The page has ${all.length} addresses of scripts; ${MOST} of them were asked.`] : [];
  const isInside = await isPrivate(page, find);
  const { origin } = new URL(page);
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (!isInside && (await isPrivate(next, find)))
        notes.push(`${next} is inside your own network, and the page is not: it was not asked.`);
      else answers.set(next, await askFor(next, origin, stop));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const scripts = facts.scripts.map((script) => ({
    ...script,
    answer: answers.get(addressOf(script.src, page) ?? ''),
  }));
  return { facts: { ...facts, scripts }, notes };
}
