import assert from 'node:assert/strict';
import { test } from 'node:test';

import { answerQuestion, chosenOption, cleanAnswers, getQuestion, NOT_SURE } from '@npq-widgets/data/funding';
import type { Answers } from '@npq-widgets/data/funding';

import { EYL, H, LT, ruleSets } from './funding-on-record.js';
import { choose, words } from './journeys.js';

const named = (id: string) => {
  const question = words.find((one) => one.id === id);
  assert.ok(question, `no question ${id}`);
  return question;
};
/** Where a question is asked that is not for schools. */
const SETTINGS: Readonly<Record<string, Answers>> = {
  'nursery-school': { workSetting: 'early-years', earlyYearsKind: 'la-maintained-nursery' },
  'further-education-list': { workSetting: '16-to-19' },
};
const school = { cohort: 'autumn-2026', course: LT, worksInEngland: 'yes', workSetting: 'school' } as const;

test('the kind of school is asked in plain groups, in early years as a nursery school of its own', () => {
  assert.equal(getQuestion('establishmentType', school, words)?.id, 'school-kind');
  assert.equal(
    getQuestion(
      'establishmentType',
      { workSetting: 'early-years', earlyYearsKind: 'la-maintained-nursery' },
      words,
    )?.id,
    'nursery-school',
  );
  assert.equal(
    getQuestion(
      'establishmentType',
      { workSetting: 'early-years', earlyYearsKind: 'school-pre-school' },
      words,
    )?.id,
    'school-kind',
  );
  assert.equal(getQuestion('establishmentType', { workSetting: NOT_SURE }, words)?.id, 'school-kind');
});

test('the list that is asked about is the one that counts in the setting', () => {
  const asked = (id: 'onRiseList' | 'onPp50List' | 'onFeList', workSetting: string) =>
    getQuestion(id, { ...school, workSetting }, words)?.id;
  for (const setting of ['school', 'academy-trust']) {
    assert.equal(asked('onRiseList', setting), 'school-list');
    assert.equal(asked('onPp50List', setting), 'school-list');
  }
  assert.equal(asked('onRiseList', '16-to-19'), 'further-education-list');
  assert.equal(asked('onFeList', '16-to-19'), 'further-education-list');
  // In spring 2025 a school that was not on the list of schools could still be on the other one.
  assert.equal(asked('onFeList', 'school'), 'further-education-list');
});

test('an option gives the first type of its group, and what comes with it', () => {
  assert.deepEqual(answerQuestion(school, named('school-kind'), 'academy'), {
    ...school,
    establishmentType: '34',
  });
  assert.deepEqual(answerQuestion(school, named('school-kind'), 'independent'), {
    ...school,
    establishmentType: '11',
    onRiseList: 'no',
  });
  assert.deepEqual(answerQuestion(school, named('school-kind'), 'not-sure'), {
    ...school,
    establishmentType: 'not-sure',
  });
  assert.deepEqual(answerQuestion({}, named('nursery-school'), 'yes'), { establishmentType: '15' });
});

test('one answer about a list answers for RISE too, and for no list that was not named', () => {
  for (const [id, list] of [
    ['school-list', 'onPp50List'],
    ['further-education-list', 'onFeList'],
  ] as const) {
    assert.deepEqual(answerQuestion({}, named(id), 'no'), { onRiseList: 'no', [list]: 'no' });
    assert.deepEqual(answerQuestion({}, named(id), 'not-sure'), {
      onRiseList: 'not-sure',
      [list]: 'not-sure',
    });
    assert.deepEqual(answerQuestion({}, named(id), 'yes'), { onRiseList: 'not-sure', [list]: 'yes' });
  }
});

test('another option takes back what the one before it said besides, and nothing that was said elsewhere', () => {
  const kind = named('school-kind');
  const independent = answerQuestion(school, kind, 'independent');
  for (const value of ['maintained', 'not-sure']) {
    assert.deepEqual(answerQuestion(independent, kind, value), answerQuestion(school, kind, value), value);
  }
  assert.equal(answerQuestion({ ...independent, onRiseList: 'yes' }, kind, 'maintained').onRiseList, 'yes');
  const academy = { ...answerQuestion(school, kind, 'academy'), onRiseList: 'no', onPp50List: 'no' };
  assert.deepEqual(answerQuestion(academy, kind, 'maintained'), { ...academy, establishmentType: '1' });
});

test('a question was not answered by what another one said of RISE', () => {
  for (const id of ['school-list', 'further-education-list'])
    assert.equal(chosenOption({ onRiseList: 'no' }, named(id)), undefined);
  const listed = answerQuestion({}, named('school-list'), 'yes');
  assert.equal(chosenOption(listed, named('school-list'))?.value, 'yes');
  assert.equal(chosenOption(listed, named('further-education-list')), undefined);
});

test('a course or a cohort is the answer itself', () => {
  assert.deepEqual(answerQuestion({}, named('course'), H), { course: H });
});

test('every option is found again from the answers that it gave, after what does not apply was dropped', () => {
  for (const question of words) {
    const setting = SETTINGS[question.id] ?? { workSetting: 'school' };
    const on = { ...school, ...setting };
    for (const { value } of question.options ?? []) {
      assert.equal(
        chosenOption(answerQuestion(on, question, value), question)?.value,
        value,
        `${question.id}: ${value}`,
      );
      if (['school-kind', 'nursery-school', 'school-list', 'further-education-list'].includes(question.id)) {
        assert.equal(
          chosenOption(choose(on, question, value), question)?.value,
          value,
          `${question.id}: ${value}, cleaned`,
        );
      }
    }
  }
});

test('a type that came from elsewhere is shown as its group; what was not asked has no option', () => {
  assert.equal(chosenOption({ establishmentType: '44' }, named('school-kind'))?.value, 'special');
  assert.equal(
    chosenOption({ establishmentType: '11', onRiseList: 'yes' }, named('school-kind'))?.value,
    'independent',
  );
  assert.equal(chosenOption({}, named('school-kind')), undefined);
  assert.equal(chosenOption({ course: EYL }, named('course')), undefined);
});

test('cleaning keeps what the rules ask about, in values that they know', () => {
  const good = { ...school, establishmentType: '34', onPp50List: 'not-sure', previouslyFunded: 'no' };
  assert.deepEqual(cleanAnswers(good, ruleSets), good);
  assert.deepEqual(
    cleanAnswers(
      { ...good, course: 'npq-golf', workSetting: 'moon', establishmentType: 'x', colour: 'blue' },
      ruleSets,
    ),
    {
      cohort: 'autumn-2026',
      worksInEngland: 'yes',
      onPp50List: 'not-sure',
      previouslyFunded: 'no',
    },
  );
});

test('cleaning keeps a type of one figure and of two, as text, and takes a figure for no other answer', () => {
  for (const establishmentType of ['2', '9', '44', '99'])
    assert.deepEqual(cleanAnswers({ establishmentType }, ruleSets), { establishmentType });
  for (const odd of [
    { establishmentType: 34 },
    { establishmentType: ['34'] },
    { worksInEngland: '5' },
    { workSetting: '34' },
  ])
    assert.deepEqual(cleanAnswers(odd, ruleSets), {});
});

test('cleaning drops the wrong kinds of thing and never throws', () => {
  for (const bad of [undefined, null, 3, 'cohort', [], ['autumn-2026'], () => 'no', new Date(0)])
    assert.deepEqual(cleanAnswers(bad, ruleSets), {});
  const odd = JSON.parse(
    '{"__proto__":{"course":"npq-headship"},"constructor":"yes","toString":"no","worksInEngland":true,"course":["npq-headship"],"headteacher":"YES"}',
  ) as unknown;
  assert.deepEqual(cleanAnswers(odd, ruleSets), {});
  assert.deepEqual(cleanAnswers({ cohort: 'not-sure', course: 'not-sure' }, ruleSets), {});
  for (const establishmentType of ['0', '100', '-1', '1.5', ' 1', '01'])
    assert.deepEqual(cleanAnswers({ establishmentType }, ruleSets), {});
});
