import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { AnswerId, Answers, Assessment, RuleSet } from '@npq-widgets/data/funding';
import {
  applicableAnswers,
  getQuestion,
  keepApplicable,
  NOT_SURE,
  outcomesByCourse,
  smallestChanges,
  withAnswers,
} from '@npq-widgets/data/funding';

import { anyAnswers, numbers } from './answer-sets.js';
import { isFull } from '../../support/sample.js';
import { assessed, COURSES, next, ruleSets, SL, TODAY } from './funding-on-record.js';
import { choose, ends, journeysFrom, stepsOf, words } from './journeys.js';

const COUNT = isFull ? 400 : 30;
if (!isFull) console.log(`# properties: ${COUNT} sets of answers for each cohort. NPQ_FULL=1 takes 400.`);

/** Answers of every kind for every cohort, on a day when its rules stood. */
function* anyone(seed: number): Generator<{ set: RuleSet; answers: Answers; on: string }> {
  const random = numbers(seed);
  for (const set of ruleSets) {
    for (let count = 0; count < COUNT; count += 1) {
      const cohort = set.cohorts[count % set.cohorts.length]!;
      const on = count % 2 === 0 ? (set.to ?? TODAY) : (set.from ?? set.to ?? TODAY);
      yield { set, answers: anyAnswers(set, { cohort }, random), on };
    }
  }
}

const settledParts = ({ outcome, definite, code, reason, registration }: Assessment): unknown => ({
  outcome,
  definite,
  code,
  reason,
  registration,
});
const show = (answers: Answers): string => JSON.stringify(answers);

/** Fisher and Yates. */
function shuffled<Item>(items: readonly Item[], random: Generator<number, never>): Item[] {
  const copy = [...items];
  for (let index = copy.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random.next().value * (index + 1));
    [copy[index], copy[other]] = [copy[other]!, copy[index]!];
  }
  return copy;
}

test('knowing more never turns one definite outcome, or one definite code, into another', () => {
  for (const { set, answers, on } of anyone(1)) {
    const before = assessed(answers, on);
    for (const { id, values } of set.questions) {
      // Nor is what others give, such as England for somebody on a list, said to be otherwise.
      if ((applicableAnswers(set, answers)[id] ?? answers[id] ?? NOT_SURE) !== NOT_SURE) continue;
      for (const value of values) {
        const more = { ...answers, [id]: value };
        // An answer that takes another's meaning away takes away what that one gave.
        const isInEngland = (given: Answers): boolean =>
          applicableAnswers(set, given).worksInEngland === 'yes';
        if (isInEngland(answers) && !isInEngland(more)) continue;
        const after = assessed(more, on);
        if (before.definite)
          assert.deepEqual(
            [after.outcome, after.definite],
            [before.outcome, true],
            `${show(answers)} and ${id} ${value}`,
          );
        if (before.definite && before.code !== null)
          assert.equal(after.code, before.code, `${show(answers)} and ${id} ${value}`);
      }
    }
  }
});

test('not sure is no more than not asked, but for what is asked last: it stands as a condition then', () => {
  const last = new Set(['previouslyFunded', 'worksInEngland']);
  for (const { answers, on } of anyone(2)) {
    const unasked = Object.fromEntries(
      Object.entries(answers).filter(([id, value]) => value !== NOT_SURE || last.has(id)),
    ) as Answers;
    assert.deepEqual(settledParts(assessed(answers, on)), settledParts(assessed(unasked, on)), show(answers));
  }
});

test('an answer without a meaning changes nothing', () => {
  for (const { set, answers, on } of anyone(3)) {
    assert.deepEqual(assessed(answers, on), assessed(applicableAnswers(set, answers), on), show(answers));
  }
});

test('the order of answers, of rule sets and of the values in a list does not matter', () => {
  const random = numbers(4);
  for (const { answers, on } of anyone(5)) {
    const turned = Object.fromEntries(shuffled(Object.entries(answers), random)) as Answers;
    const sets = shuffled(ruleSets, random).map((set) => ({
      ...set,
      cohorts: shuffled(set.cohorts, random),
      names: Object.fromEntries(
        Object.entries(set.names).map(([name, values]) => [name, shuffled(values, random)]),
      ),
    }));
    assert.deepEqual(assessed(turned, on, sets), assessed(answers, on), show(answers));
    assert.equal(next(turned, on, sets), next(answers, on), show(answers));
  }
});

test('rule sets of other cohorts change nothing', () => {
  for (const { set, answers, on } of anyone(6)) {
    const own = ruleSets.filter(({ cohorts }) => cohorts.some((cohort) => set.cohorts.includes(cohort)));
    assert.deepEqual(assessed(answers, on, own), assessed(answers, on), show(answers));
  }
});

test('asking the same twice gives the same, and nothing that was passed in is changed', () => {
  const frozen = JSON.stringify(ruleSets);
  for (const { answers, on } of anyone(7)) {
    const given = JSON.stringify(answers);
    assert.deepEqual(assessed(answers, on), assessed(answers, on));
    next(answers, on);
    if (answers.course !== undefined && answers.workSetting !== undefined)
      smallestChanges(answers, ruleSets, on, ['autumn-2026']);
    assert.equal(JSON.stringify(answers), given);
  }
  assert.equal(JSON.stringify(ruleSets), frozen);
});

test('the next question is never one that was answered, and not sure is an answer', () => {
  for (const { answers, on } of anyone(8)) {
    const id = next(answers, on);
    if (id !== null) assert.equal(answers[id], undefined, `${id} again: ${show(answers)}`);
  }
});

test('the trace names every rule once; in a definite outcome none is unknown, and one at most decides', () => {
  for (const { set, answers, on } of anyone(9)) {
    const { trace, definite, rule, outcome } = assessed(answers, on);
    if (trace.length === 0) continue;
    const ids = new Set(set.rules.map(({ id }) => id));
    assert.ok(
      trace.every(({ id }) => ids.has(id)) && new Set(trace.map(({ id }) => id)).size === trace.length,
    );
    if (definite)
      assert.ok(
        trace.every(({ status }) => status !== 'not-known'),
        show(answers),
      );
    const decisive = trace.findIndex(({ id }) => id === rule);
    if (rule !== null)
      assert.ok(
        trace.slice(decisive + 1).every(({ status }) => status === 'not-needed'),
        show(answers),
      );
    const failed = trace.some(({ status }) => status === 'failed');
    if (outcome === 'eligible' || outcome === 'in-review')
      assert.equal(failed, false, `${show(answers)}: ${JSON.stringify(trace)}`);
    if (outcome === 'not-eligible' && rule !== null)
      assert.equal(trace[decisive]?.status, 'failed', show(answers));
  }
});

/** Answers the page's questions one by one; `wish` says what to answer, else the first option. */
function walk(answers: Answers, wish: (id: string) => string | undefined): Answers {
  for (;;) {
    const id = next(answers);
    if (id === null) return answers;
    const question = getQuestion(id, answers, words)!;
    answers = choose(answers, question, wish(question.id) ?? question.options?.[0]?.value ?? COURSES[0]);
  }
}

test('changing an earlier answer comes to the same as answering afresh', () => {
  const journeys = ends(journeysFrom({ cohort: 'autumn-2026', course: SL, worksInEngland: 'yes' }));
  const courses = COURSES.filter((course) => course !== SL);
  for (const [index, answers] of journeys.entries()) {
    const course = courses[index % courses.length]!;
    const changed = keepApplicable({ ...answers, course }, 'course', ruleSets, TODAY);
    const kept = (id: string): string | undefined => chosen(changed, id);
    const afresh = walk({ cohort: 'autumn-2026', course, worksInEngland: 'yes' }, kept);
    const goOn = walk(changed, kept);
    const [one, other] = [assessed(goOn), assessed(afresh)];
    // More may be known than would have been asked, so the reason may be the more exact one.
    assert.deepEqual(
      [one.outcome, one.registration, one.conditions],
      [other.outcome, other.registration, other.conditions],
      `${show(answers)} to ${course}`,
    );
  }
});

/** The option that answers what was asked, as the answers stand. */
function chosen(answers: Answers, id: string): string | undefined {
  const question = words.find((one) => one.id === id)!;
  return question.options?.find(
    ({ value, types = [value], sets }) =>
      question.answers.every((answer) => {
        const wanted = sets?.[answer] ?? (value === NOT_SURE ? value : types[0]);
        return answers[answer] === undefined || answers[answer] === wanted || types.includes(answers[answer]);
      }) && question.answers.some((answer) => answers[answer] !== undefined),
  )?.value;
}

test('changing the course keeps what still applies and drops what was said of the other course', () => {
  const answers = {
    cohort: 'autumn-2026',
    course: SL,
    worksInEngland: 'yes',
    workSetting: 'school',
    establishmentType: '34',
    previouslyFunded: 'yes',
  };
  assert.deepEqual(
    keepApplicable(answers, 'course', ruleSets, TODAY),
    withAnswers(answers, { previouslyFunded: undefined }),
  );
  assert.deepEqual(keepApplicable(answers, 'establishmentType', ruleSets, TODAY), answers);
  const moved = keepApplicable({ ...answers, workSetting: 'other' }, 'workSetting', ruleSets, TODAY);
  assert.deepEqual(Object.keys(moved).sort(), [
    'cohort',
    'course',
    'previouslyFunded',
    'workSetting',
    'worksInEngland',
  ]);
});

test('ten NPQs and, apart, the coaching offer, each as if it were the course in hand', () => {
  for (const { answers } of stepsOf(
    journeysFrom({ cohort: 'autumn-2026', worksInEngland: 'yes', course: SL }),
  )) {
    const { courses, coaching } = outcomesByCourse(answers, ruleSets, TODAY);
    assert.deepEqual([...courses.map(({ course }) => course), coaching?.course], COURSES);
    for (const { course, assessment, question } of [...courses, coaching!]) {
      const previouslyFunded = course === SL ? (answers.previouslyFunded ?? NOT_SURE) : NOT_SURE;
      const own: Answers = { ...answers, course, previouslyFunded };
      assert.deepEqual(assessment, assessed(own), show(own));
      assert.equal(question, assessment.outcome === 'depends' ? next(own) : null);
      assert.notEqual(question, 'previouslyFunded' satisfies AnswerId);
    }
  }
});

test('without a cohort nothing is dropped, for nobody knows the rules', () => {
  assert.deepEqual(keepApplicable({ course: SL, firstFiveYears: 'yes' }, 'course', ruleSets, TODAY), {
    course: SL,
    firstFiveYears: 'yes',
  });
  assert.deepEqual(applicableAnswers(ruleSets[1]!, { course: SL, firstFiveYears: 'yes' }), { course: SL });
});
