import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import courses from '@npq-widgets/data/slices/courses';
import {
  suitsStep,
  type SuitsAnswer,
} from '../../../../packages/elements/src/framework-explorer/model/suits.js';

/** Every way through, with the courses at its end and the number of its questions. */
function ways(
  answers: readonly SuitsAnswer[] = [],
): { readonly courses: readonly string[]; readonly asked: number }[] {
  const step = suitsStep(answers);
  if ('courses' in step) return [{ courses: step.courses, asked: answers.length }];
  return step.options.flatMap((answer) => ways([...answers, answer]));
}

describe('“Which one suits me?”', () => {
  it('comes to every course there is, each best for somebody but the coaching offer', () => {
    const ends = new Set(ways().flatMap((way) => way.courses));
    assert.deepEqual([...ends].sort(), courses.map(({ id }) => id).sort());
    assert.equal(new Set(ways().map((way) => way.courses[0])).size, 10);
  });

  it('asks at most two questions', () => {
    assert.equal(Math.max(...ways().map(({ asked }) => asked)), 2);
  });

  it('passes over an answer to another question, and what comes after the end', () => {
    assert.deepEqual(suitsStep(['literacy']), suitsStep([]));
    assert.deepEqual(suitsStep(['send', 'literacy']), { courses: ['npq-senco'] });
  });
});
