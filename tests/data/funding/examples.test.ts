import assert from 'node:assert/strict';
import { test } from 'node:test';

import { answersExample } from '@npq-widgets/data/examples/answers';
import { cleanAnswers } from '@npq-widgets/data/funding';

import { assessed, ruleSets } from './funding-on-record.js';

const expected: Record<keyof typeof answersExample, readonly [outcome: string, reason: string | null]> = {
  eligible: ['eligible', 'no-list-needed'],
  notOnList: ['not-eligible', 'not-on-list'],
  notSure: ['depends', null],
  condition: ['eligible', 'no-list-needed'],
  inReview: ['in-review', 'review'],
  stops: ['eligible', 'on-list'],
  mayStop: ['not-eligible', 'not-on-list'],
  notAccepted: ['not-eligible', 'type-not-accepted'],
  childminder: ['eligible', 'early-years-leadership'],
  newHeadteacher: ['eligible', 'new-headteacher'],
  begun: ['depends', null],
  outsideEngland: ['not-eligible', 'not-in-england'],
  past: ['eligible', 'no-list-needed'],
  unfunded: ['not-eligible', 'unfunded-cohort'],
  noRules: ['no-rules', 'not-published'],
};

for (const [name, [outcome, reason]] of Object.entries(expected)) {
  test(`the example "${name}" comes to ${outcome}`, () => {
    const answers = answersExample[name as keyof typeof answersExample];
    const found = assessed(answers);
    assert.deepEqual([found.outcome, found.reason], [outcome, reason]);
    assert.deepEqual(cleanAnswers(answers, ruleSets), answers);
  });
}

test('the examples show a condition and a stopped registration', () => {
  assert.deepEqual(assessed(answersExample.condition).conditions, ['previouslyFunded']);
  assert.deepEqual(assessed(answersExample.mayStop).conditions, ['mastery']);
  assert.deepEqual(assessed(answersExample.mayStop).registration, { status: 'open', reason: null });
  assert.deepEqual(assessed(answersExample.stops).conditions, []);
  assert.deepEqual(assessed(answersExample.stops).registration, { status: 'stops', reason: 'needs-mastery' });
});
