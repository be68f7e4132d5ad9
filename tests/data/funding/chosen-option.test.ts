import assert from 'node:assert/strict';
import { test } from 'node:test';

import { chosenOption, type Answers } from '@npq-widgets/data/funding';
import questions from '@npq-widgets/data/slices/funding-questions';

const optionFor = (id: string, answers: Answers): string | undefined => {
  const question = questions.find((one) => one.id === id);
  assert.ok(question, id);
  return chosenOption(answers, question)?.value;
};

test('answers that are finer than the options amount to the nearest: one yes is yes', () => {
  assert.equal(optionFor('school-list', { onPp50List: 'yes', onRiseList: 'no', onFeList: 'no' }), 'yes');
  assert.equal(optionFor('school-list', { onPp50List: 'no', onRiseList: 'yes' }), 'yes');
});

test('one not-sure, without a yes, is not-sure', () => {
  assert.equal(optionFor('school-list', { onPp50List: 'no', onRiseList: 'not-sure' }), 'not-sure');
  assert.equal(optionFor('school-list', { onPp50List: 'not-sure', onRiseList: 'yes' }), 'yes');
});

test('what an option gives is that option, and nothing is none', () => {
  assert.equal(optionFor('school-list', { onPp50List: 'no', onRiseList: 'no' }), 'no');
  assert.equal(optionFor('school-list', { onPp50List: 'no' }), 'no');
  assert.equal(optionFor('school-list', {}), undefined);
  assert.equal(optionFor('school-kind', { establishmentType: '41' }), 'academy');
  assert.equal(optionFor('school-kind', { establishmentType: '99' }), undefined);
});
