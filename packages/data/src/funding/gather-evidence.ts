import type { FundingAdviceRecord, FundingDifferenceRecord, RuleSetRecord } from '../schema/funding.js';
import type { SourceRecord } from '../schema/source.js';
import { findSourceIds, noteSources } from '../sources.js';
import type { Grounds } from '../sources.js';
import type { FundingEvidence } from './evidence.js';

export interface EvidenceRecords {
  readonly sources: SourceRecord;
  readonly 'funding/differences': FundingDifferenceRecord;
  readonly 'funding/advice': FundingAdviceRecord;
}

/** The first among those met most often. */
function mostCommon<Value>(values: readonly Value[], otherwise: Value): Value {
  const counts = values.map((value) => values.filter((other) => String(other) === String(value)).length);
  return values[counts.indexOf(Math.max(...counts))] ?? otherwise;
}

/** The grounds of a rule set, said once, and what differs rule by rule. */
function groundsOf({ items, sources }: RuleSetRecord): Grounds & { rules: Record<string, Partial<Grounds>> } {
  const own = {
    sources: mostCommon(
      items.map((item) => item.sources),
      sources,
    ),
    confidence: mostCommon(
      items.map((item) => item.confidence),
      'low',
    ),
  };
  const rules: Record<string, Partial<Grounds>> = {};
  for (const item of items) {
    const differing = {
      ...(String(item.sources) !== String(own.sources) && { sources: item.sources }),
      ...(item.confidence !== own.confidence && { confidence: item.confidence }),
    };
    if (Object.keys(differing).length > 0) rules[item.id] = differing;
  }
  return { ...own, rules };
}

/** What the rule sets rest on, and the differences that touch their cohorts, with notes of all the sources. */
export function gatherEvidence(sets: readonly RuleSetRecord[], records: EvidenceRecords): FundingEvidence {
  const cohorts = new Set(sets.flatMap((set) => set.cohorts));
  const differences = records['funding/differences'].items
    .filter((one) => one.cohorts.some((cohort) => cohorts.has(cohort)))
    .map(({ id, cohorts: of, when, results, published, service, sources, confidence }) => ({
      id,
      cohorts: of,
      when,
      ...(results && { results }),
      published,
      service,
      sources,
      confidence,
    }));
  const ruleSets = Object.fromEntries(sets.map((set) => [set.id, groundsOf(set)]));
  return {
    ruleSets,
    differences,
    sources: noteSources(records.sources, findSourceIds([ruleSets, differences])),
  };
}
