import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionsAhead, withAnswers, type Answers } from '@npq-widgets/data/funding';
import { autumn2026, COURSES, LT, next, ruleSets, TODAY } from './funding-on-record.js';
import { journeysFrom, stepsOf } from './journeys.js';

const ahead = (given: Answers): number => {
  const answers = { cohort: 'autumn-2026', ...given };
  return questionsAhead(answers, next(answers), ruleSets, TODAY);
};

test('a teacher at a state school is asked four questions, and one fewer after each', () => {
  const start: Answers = { course: LT };
  const school: Answers = { ...start, workSetting: 'school' };
  const kind: Answers = { ...school, establishmentType: '1' };
  assert.deepEqual(
    [start, school, kind, { ...kind, onRiseList: 'not-sure', onPp50List: 'yes' }].map(ahead),
    [4, 3, 2, 1],
  );
});

test('there is nothing ahead exactly where no question is left', () => {
  const some: Answers[] = [
    { worksInEngland: 'no' },
    { worksInEngland: 'yes', workSetting: 'other', referredByAdviser: 'no' },
    { worksInEngland: 'yes', workSetting: 'early-years' },
    {},
  ];
  for (const course of COURSES)
    for (const answers of some) {
      const all = { cohort: 'autumn-2026', course, ...answers };
      assert.equal(ahead(all) === 0, next(all) === null, JSON.stringify(all));
    }
});

test('the longest and the shortest usual way are a handful of questions', () => {
  const counts = COURSES.map((course) => ahead({ course }));
  assert.deepEqual([Math.min(...counts), Math.max(...counts)], [4, 5]);
});

test('without rules for the cohort nothing is asked', () => {
  assert.equal(ahead({ cohort: 'autumn-2040' }), 0);
});

test('it is as many as are asked of somebody who answers as most do', () => {
  for (const { answers, step } of stepsOf(journeysFrom({ cohort: 'autumn-2026', course: LT }))) {
    // One wording may ask for several answers at once.
    const [id] = step.question.answers;
    const question = autumn2026.questions.find((one) => one.id === id)!;
    const usual = withAnswers(answers, { [id!]: question.last ?? question.values[0] });
    assert.equal(ahead(answers), ahead(usual) + 1, JSON.stringify(answers));
  }
});
