import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import needs from '@npq-widgets/data/slices/course-needs';
import courses from '@npq-widgets/data/slices/courses';
import {
  suitsStep,
  type SuitsAnswer,
} from '../../../../packages/elements/src/framework-explorer/model/suits.js';

/** Every way through, with the courses at its end and the number of its questions. */
function ways(
  answers: readonly SuitsAnswer[] = [],
): { readonly courses: readonly string[]; readonly asked: number }[] {
  const step = suitsStep(answers, needs, courses);
  if ('courses' in step) return [{ courses: step.courses, asked: answers.length }];
  return step.options.flatMap((answer) => ways([...answers, answer]));
}

describe('“Which one suits me?”', () => {
  it('comes to every course there is, each best for somebody but the coaching offer', () => {
    const ends = new Set(ways().flatMap((way) => way.courses));
    assert.deepEqual([...ends].sort(), courses.map(({ id }) => id).sort());
    assert.equal(new Set(ways().flatMap((way) => way.courses.slice(0, 1))).size, 10);
  });

  it('puts headship before the coaching offer of new heads', () => {
    assert.deepEqual(suitsStep(['school', 'head'], needs, courses), {
      courses: ['npq-headship', 'npq-early-headship-coaching-offer'],
    });
  });

  it('leads where the facts that a page supplies say', () => {
    const own = { ...needs, literacy: ['npq-leading-literacy', 'own'] };
    const all = [...courses, { ...courses[0]!, id: 'own' }];
    const step = suitsStep(['part', 'literacy'], own, all);
    assert.deepEqual(step, { courses: ['npq-leading-literacy', 'own'] });
  });

  it('offers no answer that leads to none of the courses that a page supplies', () => {
    const few = courses.filter(({ id }) => id === 'npq-headship' || id === 'npq-senco');
    assert.deepEqual(suitsStep([], needs, few), { question: 'work', options: ['school', 'send'] });
    assert.deepEqual(suitsStep(['school'], needs, few), { question: 'school', options: ['head'] });
    assert.deepEqual(suitsStep(['school', 'head'], needs, few), { courses: ['npq-headship'] });
  });

  it('asks at most two questions', () => {
    assert.equal(Math.max(...ways().map(({ asked }) => asked)), 2);
  });

  it('passes over an answer to another question, and what comes after the end', () => {
    assert.deepEqual(suitsStep(['literacy'], needs, courses), suitsStep([], needs, courses));
    assert.deepEqual(suitsStep(['send', 'literacy'], needs, courses), { courses: ['npq-senco'] });
  });
});
