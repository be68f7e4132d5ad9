import { findSourceIds, type Attested, type CourseDetails } from '@npq-widgets/data';
import type { FrameworkSlice } from '@npq-widgets/data/framework';
import type { Trust, TrustedFact } from '../../../ui/trust.js';
import type { Outline } from '../../model/outline.js';
import type { OutlineKey, OutlineUi } from './messages.js';

type Said = Pick<Attested<unknown>, 'sources' | 'note' | 'confidence'>;

/** A value on record as the trust line tells of it: with its note, where it is not certain. */
function fact(what: string, { sources = [], note, confidence }: Said): TrustedFact {
  return { what, sources, ...(note && confidence !== 'high' && { doubt: note }) };
}

function ofCourse(details: CourseDetails, msg: OutlineUi['msg']): TrustedFact[] {
  const { audience, months, weekly, assessment, funded, price, conditions, introduced } = details;
  const said: readonly (readonly [OutlineKey, Said | undefined])[] = [
    ['EXPLORER_TRUST_FOR', audience],
    ['EXPLORER_TRUST_MONTHS', months],
    ['EXPLORER_TRUST_WEEKLY', weekly],
    ['EXPLORER_TRUST_ASSESSED', assessment?.format],
    ['EXPLORER_TRUST_ASSESSED', assessment?.window],
    ['EXPLORER_TRUST_WORDS', assessment?.words],
    ['EXPLORER_TRUST_FUNDED', funded && { ...funded, sources: [...funded.sources] }],
    ['EXPLORER_TRUST_PRICE', price && { ...price, sources: [...price.sources] }],
    ...conditions.map((condition) => ['EXPLORER_TRUST_CONDITION', condition] as const),
    ['EXPLORER_TRUST_CHANGED', introduced],
  ];
  return said.flatMap(([key, value]) => (value ? [fact(msg(key), value)] : []));
}

/** The details of the areas, which name their own sources. */
function ofDetails({ outline, without, review }: FrameworkSlice, msg: OutlineUi['msg']): TrustedFact[] {
  const areas = outline?.areas ?? [];
  const lines = areas.flatMap(({ statements, groups, outcomes }) => [...statements, ...groups, ...outcomes]);
  const isUnsure = [...areas.flatMap(({ outcomes }) => outcomes)].some(
    ({ placedBy, confidence }) => placedBy === 'topic' || confidence !== 'high',
  );
  return [
    {
      what: msg('EXPLORER_TRUST_AREAS'),
      sources: findSourceIds([areas.map(({ sources }) => ({ sources })), without]),
    },
    {
      what: msg('EXPLORER_TRUST_INSIDE'),
      sources: findSourceIds(lines),
      ...(isUnsure && { doubt: msg('EXPLORER_DOUBT_INSIDE') }),
    },
    { what: msg('EXPLORER_TRUST_CHANGED'), sources: review.sources },
  ];
}

/** What the page of a course rests on. The details of the areas name their sources once they are there. */
export function trustOf(outline: Outline, msg: OutlineUi['msg']): Trust {
  const { course, details, summary, areaDetails, facts, today } = outline;
  const own = details.courses[course.id];
  const order = summary.note ? [{ what: msg('EXPLORER_TRUST_AREAS'), sources: [], doubt: summary.note }] : [];
  return {
    basis: msg('EXPLORER_BASIS'),
    facts: [
      ...(own ? ofCourse(own, msg) : []),
      ...order,
      ...(areaDetails ? ofDetails(areaDetails.slice, msg) : []),
    ],
    notes: { ...details.sources, ...areaDetails?.slice.sources },
    reviewBy: [facts.reviewBy, own?.reviewBy ?? facts.reviewBy].sort()[0] ?? '',
    today,
  };
}
