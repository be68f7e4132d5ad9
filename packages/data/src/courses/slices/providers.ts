import type { Confidence } from '../../schema/record.js';
import type { Provider, ProviderRecord } from '../../schema/providers.js';
import type { SourceRecord } from '../../schema/source.js';
import { earliestReview, findSourceIds, leastConfidence, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';

export interface ProviderSummary {
  readonly id: string;
  readonly name: string;
  readonly also?: readonly string[];
  readonly status: Provider['status'];
  readonly website: string | null;
  /** The confidence of the website's address, when it is not high. */
  readonly websiteConfidence?: Confidence;
  readonly note?: string;
}

/** The offers of one cohort. */
export interface CohortOffers {
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly note?: string;
  /** Course id → ids of the lead providers that offered it. */
  readonly courses: Readonly<Record<string, readonly string[]>>;
}

export interface ProvidersSlice {
  readonly providers: readonly ProviderSummary[];
  /** By cohort. A cohort that is not a key has no recorded offers: that is "not recorded", not "none". */
  readonly offers: Readonly<Record<string, CohortOffers>>;
  readonly sources: SourceNotes;
  readonly reviewBy: string;
}

const summary = ({ id, name, also, status, website, note }: Provider): ProviderSummary => ({
  id,
  name,
  ...(also.length > 0 && { also }),
  status,
  website: website.value,
  ...(website.value !== null && website.confidence !== 'high' && { websiteConfidence: website.confidence }),
  ...(note !== undefined && { note }),
});

/** Gathers one cohort's offers of all providers. Confidence is the least of them. */
function offersOf(cohort: string, providers: readonly Provider[]): CohortOffers {
  const offers = providers.flatMap(({ id, offers: own }) =>
    own.filter((offer) => offer.cohort === cohort).map((offer) => ({ id, ...offer })),
  );
  const courses: Record<string, string[]> = {};
  for (const { id, courses: ids } of offers) for (const course of ids) (courses[course] ??= []).push(id);
  const note = offers.find((offer) => offer.note !== undefined)?.note;
  return {
    confidence: leastConfidence(offers),
    sources: [...new Set(offers.flatMap(({ sources }) => sources))],
    ...(note !== undefined && { note }),
    courses,
  };
}

interface Records {
  readonly providers: ProviderRecord;
  readonly sources: SourceRecord;
}

export function build({ providers: { items }, sources }: Records): ProvidersSlice {
  const cohorts = [...new Set(items.flatMap(({ offers }) => offers.map(({ cohort }) => cohort)))];
  const offers = Object.fromEntries(cohorts.map((cohort) => [cohort, offersOf(cohort, items)]));
  return {
    providers: items.map(summary),
    offers,
    sources: noteSources(sources, findSourceIds(offers)),
    reviewBy: earliestReview(items),
  };
}
