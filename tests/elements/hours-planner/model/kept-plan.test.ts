import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import courses from '@npq-widgets/data/slices/courses';
import calendar from '@npq-widgets/data/slices/school-calendar';
import { keptText, readKept } from '../../../../packages/elements/src/hours-planner/model/kept-plan.js';
import {
  firstForm,
  type PlanContext,
} from '../../../../packages/elements/src/hours-planner/model/plan-question.js';
import { reducePlanning } from '../../../../packages/elements/src/hours-planner/model/planning.js';
import { NEW_PLAN } from '../../../../packages/elements/src/hours-planner/model/state.js';

const context: PlanContext = {
  course: courses.find(({ id }) => id === 'npq-headship')!,
  own: undefined,
  ownPlan: undefined,
  hoursPerDay: 6,
  today: '2026-11-21',
  programmes: [],
  calendar,
};
const form = { ...firstForm(context), start: '2027-01-19', days: '4', termTimeOnly: true };
const done = [{ part: 'study', day: '2027-02-01', minutes: 60 }];
const sent = reducePlanning(NEW_PLAN, { type: 'form-sent', form, problems: [] });
const planning = { ...sent, weeksOut: ['2027-02-15'], done, cover: '218' };
const text = keptText({ form, planning, context });

describe('a plan that is kept', () => {
  it('comes back with its day, its course, what was left out and what was ticked', () => {
    const kept = readKept(text);
    assert.deepEqual([kept?.on, kept?.course], ['2026-11-21', 'npq-headship']);
    assert.deepEqual(kept?.planning.planned, form);
    assert.deepEqual([kept.planning.weeksOut, kept.planning.done], [['2027-02-15'], done]);
  });

  it('holds no costs', () => {
    assert.equal(text.includes('218'), false);
    assert.equal(readKept(text)?.planning.cover, '');
  });

  it('is none where the text is somebody else’s or damaged, and nothing throws', () => {
    const { plan } = JSON.parse(text) as { plan: string };
    for (const other of [
      '',
      'null',
      '[]',
      '{}',
      '{"on":1}',
      `{"on":"x","plan":"${plan}"}`,
      '{"on":"2026-11-21","plan":"x"}',
    ])
      assert.equal(readKept(other), null, other);
    for (let cut = 0; cut < text.length; cut += 1) assert.equal(readKept(text.slice(0, cut)), null);
    const odd = JSON.stringify({
      on: '2026-11-21',
      plan,
      done: [null, 7, { part: 'a', day: '31/02', minutes: 5 }, ...done],
    });
    assert.deepEqual(readKept(odd)?.planning.done, done);
    assert.deepEqual(readKept(JSON.stringify({ on: '2026-11-21', plan, done: 'x' }))?.planning.done, []);
  });
});
