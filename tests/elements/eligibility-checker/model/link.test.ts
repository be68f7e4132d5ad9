import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import first from '@npq-widgets/data/slices/funding-first-questions';
import more from '@npq-widgets/data/slices/funding-questions';
import ruleSets from '@npq-widgets/data/slices/funding-rules';
import { formatValues, parseValues, readPart } from '../../../../packages/elements/src/core/hash-state.js';
import {
  reduceJourney,
  type FlowFacts,
} from '../../../../packages/elements/src/eligibility-checker/model/journey.js';
import { NO_JOURNEY } from '../../../../packages/elements/src/eligibility-checker/model/state.js';
import { assertLinear } from '../../../support/linear.js';
import { inputs } from '../../../support/odd-inputs.js';

const facts: FlowFacts = { ruleSets, questions: [...first, ...more], on: '2026-11-21' };
const PIECES = [
  'course_npq-headship_',
  'course_constructor_',
  'cohort_autumn-2026_',
  'cohort_spring-1999_',
  'workplace_school_',
  'establishmentType_1_',
  'establishmentType_999_',
  '__proto___x_',
  'toString_1_',
  'npq-checker_',
  '&',
  '%5F',
  '%',
  '.',
  '_',
];

describe('answers in a link, which anyone may have written', () => {
  it('are ids of questions that there are, or left out, and the same when written again', () => {
    const before = Object.keys(Object.prototype);
    for (const { name, text } of inputs(51, PIECES)) {
      const answers = parseValues(readPart(`#npq-checker_${text}`, 'npq-checker') ?? '');
      const state = reduceJourney(NO_JOURNEY, { type: 'restored', answers, course: undefined }, facts);
      for (const value of Object.values(state.answers)) assert.match(value, /^[a-z\d-]+$/i, name);
      assert.deepEqual(parseValues(formatValues(answers)), answers, name);
    }
    assert.deepEqual(Object.keys(Object.prototype), before);
  });

  it('take no longer than they should', () => {
    assertLinear(
      (size) => `#${'&npq-checker'.repeat(size)}`,
      (hash) => readPart(hash, 'npq-checker'),
    );
    assertLinear((size) => 'a_'.repeat(size), parseValues);
    assertLinear((size) => 'a'.repeat(size), parseValues);
  });
});
