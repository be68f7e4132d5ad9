import { createContext } from '@lit/context';
import type { HubOwn } from '@npq-widgets/data/own-facts';
import type { SliceMap } from '@npq-widgets/data/slices';
import type { Look } from './appearance.js';

/** What a hub says of itself. Shown as the hub's statement, never as DfE's. */
export interface HubIdentity extends Look {
  /** Area codes, such as `EE5`; empty when the hub gave none. */
  readonly areas: readonly string[];
  readonly name: string;
  /** https, mailto or tel; empty when the hub gave none that may be linked. */
  readonly actionUrl: string;
  readonly actionLabel: string;
  readonly email: string;
  /** Lead provider identifiers that the hub says it works with. */
  readonly providers: readonly string[];
  /** Folder of an index of schools of its own; empty or absent: the built-in one is used. */
  readonly schools?: string;
}

/**
 * What the visitor has chosen, in whichever widget: ids by key, absent until chosen. The record is open: a copy of the
 * widgets that does not know a key passes it on to those that do.
 */
export interface Choices {
  /** DfE identifier of a course, such as `npq-headship`. */
  readonly course?: string;
  /** Cohort id, such as `autumn-2026`. */
  readonly cohort?: string;
  /** URN of the school where the visitor works. No event of the page says it. */
  readonly workplace?: string;
  /** Course, cohort and outcome of the check on show: `npq-headship autumn-2026 eligible`. No event of the page says it. */
  readonly outcome?: string;
  readonly [key: string]: string | undefined;
}

/** What a hub supplies in place of the built-in facts and words, by slice name and message key. */
export interface HubData {
  readonly slices?: Partial<SliceMap>;
  readonly words?: Readonly<Record<string, string>>;
  readonly own?: HubOwn;
}

// Symbol.for, so that two bundles on one page speak of the same contexts. Values are plain frozen data.
export const hubContext = createContext<HubIdentity | undefined>(Symbol.for('npq.v1.hub'));
export const choicesContext = createContext<Choices>(Symbol.for('npq.v1.choices'));
/** Takes a choice up for all widgets, and tells nobody else: an event is read by whatever script a page has. */
export const shareContext = createContext<(choices: Choices) => void>(Symbol.for('npq.v1.share'));
export const dataContext = createContext<HubData | undefined>(Symbol.for('npq.v1.data'));
