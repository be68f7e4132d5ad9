import { findPrices, getEvidence, type Assessment } from '@npq-widgets/data/funding';
import type { TemplateResult } from 'lit';
import { trustLine } from '../../../ui/trust-line.js';
import type { Trust, TrustedFact } from '../../../ui/trust.js';
import type { ResultModel } from '../../model/result.js';
import type { OutcomeUi } from './messages.js';

/** What the result rests on: the rule that gave it, the rules as a whole, and the prices where they are shown. */
export function trust(model: ResultModel, ui: OutcomeUi): TemplateResult {
  return trustLine(trustOf(model, ui), ui.msg);
}

function trustOf(model: ResultModel, { msg }: OutcomeUi): Trust {
  const { assessment, last, lastCohort, cohort, course, evidence, prices, differences, reasons, today } =
    model;
  const doubt = msg('CHECKER_DOUBT');
  const fact = (what: string, one: Assessment, rule?: string): TrustedFact[] => {
    const found = getEvidence(one, evidence, rule);
    return found ? [{ what, sources: found.sources, ...(found.confidence === 'high' ? {} : { doubt }) }] : [];
  };
  const isPriced = assessment.outcome === 'not-eligible' && !model.registrationClosed;
  const priced = isPriced ? findPrices(course.id, prices) : [];
  return {
    basis: msg('CHECKER_BASIS', { cohort: lastCohort ?? cohort }),
    facts: [
      ...fact(msg('CHECKER_TRUST_OUTCOME'), assessment),
      ...(last ? fact(msg('CHECKER_LAST_RULES', { last: lastCohort ?? cohort }), last) : []),
      ...fact(msg('CHECKER_TRUST_RULES'), last ?? assessment, ''),
      ...differences.map(({ sources }) => ({ what: msg('CHECKER_DIFFERENCES'), sources })),
      ...priced.map(({ sources, confidence, seller }) => ({
        what: msg('CHECKER_TRUST_PRICE', { seller }),
        sources,
        ...(confidence === 'high' ? {} : { doubt: msg('CHECKER_PRICE_DOUBT') }),
      })),
    ],
    notes: { ...prices.sources, ...evidence.sources },
    reviewBy: (last ?? assessment).reviewBy ?? reasons.reviewBy,
    today,
  };
}
