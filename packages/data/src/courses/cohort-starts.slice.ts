import { UnknownIdError } from '../errors.js';
import type { AddressRecord } from '../schema/addresses.js';
import type { CohortRecord, FundingLevel } from '../schema/cohorts.js';
import type { Slice } from '../schema/slice.js';
import { cohortOrder } from './cohort-order.js';
import { cohortsSlice, pastCohortsSlice } from './cohorts.slice.js';
import type { CohortSummary } from './cohorts.slice.js';
import { registrationState } from './registration-state.js';
import type { Registration } from './registration-state.js';
import {
  REGISTRATION_HEADINGS,
  REGISTRATION_REASONS,
  REGISTRATION_SERVICE,
  REGISTRATION_UNCONFIRMED,
} from './registration-words.js';

/** How registration stands from a day on, in words. */
export interface RegistrationSpell {
  /** ISO day; empty: from ever. */
  readonly from: string;
  readonly state: Registration['state'];
  readonly heading: string;
  readonly because: string;
  /** Address of DfE's registration service, where only it can tell: a page says so. */
  readonly service?: string;
}

/** A cohort as a page offers it before anything is asked. What registration rests on stands in `cohort-sources`. */
export interface CohortStart {
  readonly id: string;
  readonly label: string;
  readonly funding: FundingLevel;
  /** A later cohort is on offer: this one is only for people who have started already. */
  readonly begun?: true;
  /** In the order of time. */
  readonly registration: readonly RegistrationSpell[];
  readonly reviewBy: string;
}

export type CohortStartsSlice = readonly CohortStart[];

const words = (moment: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...(moment.length > 7 && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(moment.slice(0, 10)));

/** The days on which a date can change the state: its first, and the one after its last. */
function turningDays(moment: string | null): string[] {
  if (moment === null) return [];
  const first = moment.length === 7 ? `${moment}-01` : moment.slice(0, 10);
  const after = new Date(first);
  if (moment.length === 7) after.setUTCMonth(after.getUTCMonth() + 1);
  else after.setUTCDate(after.getUTCDate() + 1);
  return [first, after.toISOString().slice(0, 10)];
}

type Records = { readonly cohorts: CohortRecord; readonly addresses: AddressRecord };

function serviceAddress({ items }: AddressRecord): string {
  const address = items.find(({ id }) => id === 'register-service');
  if (!address) throw new UnknownIdError('address', 'register-service');
  return address.url;
}

/** What `registrationState()` says of every day there is, in as few spells as that takes. */
function spells(cohort: CohortSummary, service: string): RegistrationSpell[] {
  const { id, start, opens, closes, offered } = cohort;
  const moments: Record<string, string | null> = {
    opens: opens.value,
    closes: closes.value,
    start: start.value,
  };
  const fill = (text: string): string =>
    text
      .replace('{cohort}', id.replace('-', ' '))
      .replace(/(on )?\{(\w+)\}/g, (_, on: string | undefined, name: string) => {
        const moment = moments[name] ?? '';
        // On a day, but in a month.
        return `${on && moment.length === 7 ? 'in ' : (on ?? '')}${moment && words(moment)}`;
      });
  const days = ['', ...[start.value, opens.value, closes.value, offered.on].flatMap(turningDays)].sort();
  const all = days.map((from): RegistrationSpell => {
    const { state, because, confidence } = registrationState(cohort, from || '0000-01-01');
    const reason = REGISTRATION_REASONS[because];
    const doubt = confidence !== 'high' && reason.includes('{') ? ` ${REGISTRATION_UNCONFIRMED}` : '';
    const asks = reason.endsWith(REGISTRATION_SERVICE);
    const known = asks ? reason.slice(0, -REGISTRATION_SERVICE.length).trim() : reason;
    return {
      from,
      state,
      heading: fill(REGISTRATION_HEADINGS[state]),
      because: fill(known) + doubt,
      ...(asks && { service }),
    };
  });
  return all.filter(
    ({ heading, because }, index) =>
      heading !== all[index - 1]?.heading || because !== all[index - 1]?.because,
  );
}

const start = (cohort: CohortSummary, next: number, service: string): CohortStart => {
  const { id, label, funding, reviewBy } = cohort;
  return {
    id,
    label,
    funding,
    ...(cohortOrder(id) < next && { begun: true }),
    registration: spells(cohort, service),
    reviewBy,
  };
};

const from = '@npq-widgets/data';

/** Current or coming cohorts, the next to start first. */
export const cohortStartsSlice: Slice<Records, CohortStartsSlice> = {
  name: 'cohort-starts',
  type: 'CohortStartsSlice',
  from,
  build: (records) => {
    const cohorts = cohortsSlice.build(records);
    return cohorts.map((cohort) =>
      start(cohort, cohortOrder(cohorts[0]?.id ?? ''), serviceAddress(records.addresses)),
    );
  },
};

/** Earlier cohorts, newest first: for pages that name one. */
export const pastCohortStartsSlice: Slice<Records, CohortStartsSlice> = {
  name: 'cohort-starts-past',
  type: 'CohortStartsSlice',
  from,
  build: (records) =>
    pastCohortsSlice
      .build(records)
      .map((cohort) => start(cohort, Infinity, serviceAddress(records.addresses))),
};
