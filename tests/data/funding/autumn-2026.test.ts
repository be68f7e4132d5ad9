import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Answers, RuleSet } from '@npq-widgets/data/funding';
import { applicableAnswers, evaluate, NOT_SURE } from '@npq-widgets/data/funding';

import { anyAnswers, completeSets, numbers, setsWithGaps, waysToFill } from './answer-sets.js';
import { codeOf, outcomeOf } from './autumn-2026-oracle.js';
import { isFull, sample } from '../../support/sample.js';
import { assessed, autumn2026, COURSES, EYL, LT, SL } from './funding-on-record.js';

const GIAS_TYPES = Array.from({ length: 59 }, (_, index) => String(index + 1));
const start = { cohort: 'autumn-2026' };
const describe = (answers: Answers): string => JSON.stringify(answers);

/** What is asked last, and what it is taken as until then. */
const LAST = { worksInEngland: 'yes', previouslyFunded: 'no' } as const;

/** What others give stands among the answers, as somebody on a list is in England. */
const withTold = (set: RuleSet, answers: Answers): Answers => {
  const { worksInEngland } = applicableAnswers(set, answers);
  return worksInEngland === undefined ? answers : { ...answers, worksInEngland };
};

/** What `assess` may call an outcome when nothing is open but what is asked last. */
function expected(set: RuleSet, said: Answers): { outcome: string; definite: boolean; code: string | null } {
  const answers = withTold(set, said);
  const codes = new Set(waysToFill(set, answers).map(codeOf));
  const outcomes = new Set([...codes].map(outcomeOf));
  const definite = outcomes.size === 1;
  const open = (['worksInEngland', 'previouslyFunded'] as const).filter(
    (id) => (answers[id] ?? NOT_SURE) === NOT_SURE,
  );
  const taken = Object.fromEntries(open.map((id) => [id, LAST[id]]));
  const rest = new Set(
    waysToFill(set, { ...answers, ...taken })
      .map(codeOf)
      .map(outcomeOf),
  );
  const [alone] = rest;
  const isUnsure = open.every((id) => answers[id] === NOT_SURE);
  const stands =
    open.length > 0 && rest.size === 1 && (alone === 'in-review' || (alone === 'eligible' && isUnsure));
  const [only] = outcomes;
  return {
    outcome: definite ? only! : stands ? alone : 'depends',
    definite,
    code: codes.size === 1 ? [...codes][0]! : null,
  };
}

test('autumn 2026: every complete set of answers has one outcome and one code, those of the second implementation', () => {
  const all = completeSets(autumn2026, start, isFull ? { establishmentType: GIAS_TYPES } : {});
  assert.ok(all.length > 2000, `only ${all.length} sets of answers`);
  for (const answers of all) {
    const { outcome, code, definite, reasons, dependsOn } = assessed(answers);
    assert.deepEqual(
      { outcome, code, definite, reasons: reasons.length, dependsOn },
      {
        outcome: outcomeOf(codeOf(answers)),
        code: codeOf(answers),
        definite: true,
        reasons: 1,
        dependsOn: [],
      },
      describe(answers),
    );
  }
});

test('autumn 2026: the samples of establishment types stand for every type there is', () => {
  const schools = { ...start, worksInEngland: 'yes', workSetting: 'school', previouslyFunded: 'no' };
  for (const answers of completeSets(autumn2026, schools, {
    establishmentType: GIAS_TYPES,
    course: isFull ? COURSES : [SL, EYL, LT],
  })) {
    const type = answers.establishmentType ?? '';
    const stand = autumn2026.names['accepted']?.includes(type) ? '1' : '11';
    assert.equal(
      assessed(answers).code,
      assessed({ ...answers, establishmentType: stand }).code,
      describe(answers),
    );
  }
});

test('autumn 2026: with gaps, an outcome and a code are definite exactly when every way of filling them in gives them', () => {
  const all = COURSES.flatMap((course) => setsWithGaps(autumn2026, { ...start, course }));
  for (const answers of sample(all, 97, 'sets of answers with gaps')) {
    const { outcome, definite, code } = assessed(answers);
    assert.deepEqual({ outcome, definite, code }, expected(autumn2026, answers), describe(answers));
  }
});

test('autumn 2026: without a course or a setting too', () => {
  const all = setsWithGaps(autumn2026, start, [undefined]).filter(
    ({ course, workSetting }) => course === undefined || workSetting === undefined,
  );
  for (const answers of sample(all, 61, 'sets of answers without a course or a setting')) {
    const { outcome, definite, code } = assessed(answers);
    assert.deepEqual({ outcome, definite, code }, expected(autumn2026, answers), describe(answers));
  }
});

test('autumn 2026: with any answers at all, even those that do not belong together', () => {
  const random = numbers(2026);
  for (let count = isFull ? 20_000 : 400; count > 0; count -= 1) {
    const answers = anyAnswers(autumn2026, start, random);
    const { outcome, definite, code } = assessed(answers);
    assert.deepEqual({ outcome, definite, code }, expected(autumn2026, answers), describe(answers));
  }
});

test('autumn 2026: it depends on exactly those answers that can change the outcome', () => {
  const all = COURSES.flatMap((course) => setsWithGaps(autumn2026, { ...start, course }, [undefined]));
  for (const said of sample(all, 53, 'sets of answers that depend on others')) {
    const { outcome, dependsOn } = assessed(said);
    const answers = withTold(autumn2026, said);
    if (outcome !== 'depends') continue;
    const ways = waysToFill(autumn2026, answers);
    const open = autumn2026.questions.filter(({ id }) => answers[id] === undefined);
    const matters = open.filter(({ id, values }) =>
      ways.some((way) => {
        const others = values.filter((value) => value !== way[id] && way[id] !== undefined);
        return others.some((value) =>
          refill(way, id, value).some((other) => outcomeOf(codeOf(other)) !== outcomeOf(codeOf(way))),
        );
      }),
    );
    const asked = new Set(matters.map(({ id }) => id));
    assert.deepEqual(new Set(dependsOn), asked, describe(answers));
  }
});

/** The same way with one answer changed; answers that then have no meaning go, those that get one take every value. */
function refill(way: Answers, id: keyof Answers, value: string): Answers[] {
  const changed: Answers = { ...way, [id]: value };
  const meant = Object.fromEntries(
    Object.entries(changed).filter(([key]) => {
      const question = autumn2026.questions.find((one) => one.id === key);
      return question === undefined || evaluate(question.if ?? {}, changed, autumn2026.names) !== false;
    }),
  ) as Answers;
  return completeSets(autumn2026, meant);
}
