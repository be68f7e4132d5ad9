import type { HubOwn, OwnFacts, OwnStart } from '@npq-widgets/data/own-facts';
import { isIsoDate, warn } from '../core/attributes.js';
import { fetchText } from '../core/fetch-text.js';
import { sayOnce } from '../core/page-registry.js';
import { DataRefusedEvent } from './events.js';

/** As much of a hub as its own facts are read from. */
interface Stating extends HTMLElement {
  readonly src: string;
  readonly nextStart: string;
  readonly applyBy: string;
  readonly inPersonDays: string;
  readonly venue: string;
  readonly places: string;
}

const PLACES = ['open', 'waiting list', 'full'] as const;

const UNREAD = {
  facts: null,
  problems: [
    { where: 'the file', advice: 'It could not be read. Check its address, and that this page may read it.' },
  ],
} as const;

/** The next start, as attributes state it. What cannot be used is said and left out. */
function startOf(hub: Stating): OwnStart | undefined {
  const day = (attribute: string, text: string): string | undefined => {
    if (text && !isIsoDate(text)) warn(hub, attribute, text);
    return isIsoDate(text) ? text : undefined;
  };
  const { nextStart, applyBy, inPersonDays, venue, places } = hub;
  const days = Number(inPersonDays);
  const isDays = days > 0 && days <= 60;
  if (inPersonDays && !isDays) warn(hub, 'in-person-days', inPersonDays);
  const state = PLACES.find((name) => name === places.trim().toLowerCase());
  if (places && !state) warn(hub, 'places', places);
  const [start, by] = [day('next-start', nextStart), day('apply-by', applyBy)];
  const stated: OwnStart = {
    ...(start && { start }),
    ...(by && { applyBy: by }),
    ...(isDays && { inPersonDays: days }),
    ...(venue.trim() && { venue: venue.trim() }),
    ...(state && { places: state }),
  };
  return Object.keys(stated).length ? Object.freeze(stated) : undefined;
}

/** What its file states; undefined when there is none, or it cannot be used. */
async function factsOf(hub: Stating): Promise<OwnFacts | undefined> {
  const { src } = hub;
  if (!src) return undefined;
  const [text, { readOwnFactsText }] = await Promise.all([
    fetchText(src),
    import('@npq-widgets/data/own-facts/read'),
  ]);
  // The hub has named another file while this one was on its way.
  if (hub.src !== src) return undefined;
  const { facts, problems } = text === undefined ? UNREAD : readOwnFactsText(text);
  for (const { where, advice } of problems.slice(0, 1)) {
    sayOnce(`<npq-hub src="${src}"> cannot be used. ${where}: ${advice}`);
    hub.dispatchEvent(new DataRefusedEvent({ src, where, advice }));
  }
  return facts ?? undefined;
}

/** What a hub states of itself; undefined when nothing of it can be used. Never throws. */
export async function ownOf(hub: Stating): Promise<HubOwn | undefined> {
  const [start, facts] = [startOf(hub), await factsOf(hub).catch(() => undefined)];
  return start || facts ? Object.freeze({ ...(start && { start }), ...(facts && { facts }) }) : undefined;
}
