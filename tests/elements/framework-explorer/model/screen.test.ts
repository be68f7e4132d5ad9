import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameworkExamples } from '@npq-widgets/data/examples/frameworks';
import courses from '@npq-widgets/data/slices/courses';
import endedCourses from '@npq-widgets/data/slices/ended-courses';
import { outlineOf } from '../../../../packages/elements/src/framework-explorer/model/outline.js';
import {
  explorerScreen,
  type ExplorerInput,
} from '../../../../packages/elements/src/framework-explorer/model/screen.js';
import { START, reduce } from '../../../../packages/elements/src/framework-explorer/model/state.js';
import { recordedFacts } from '../../../support/recorded-facts.js';

const chosen = courses.find(({ id }) => id === 'npq-headship')!;
const input: ExplorerInput = {
  courses,
  endedCourses,
  chosen: undefined,
  course: '',
  area: '',
  isPinned: false,
  headingLevel: 2,
  isPrinting: false,
  today: '2026-11-21',
};
const outlineArgs = (state = START, more: Partial<ExplorerInput> = {}) =>
  explorerScreen(state, { ...input, chosen, ...more }).views.outline!;

describe('the explorer’s screen', () => {
  it('is the first view alone before a course is chosen, and brings nothing', () => {
    const { views, soon = [] } = explorerScreen(START, input);
    assert.deepEqual([Object.keys(views), soon], [['start'], []]);
  });

  it('is the list and the outline of a course', () => {
    assert.deepEqual(Object.keys(explorerScreen(START, { ...input, chosen }).views), ['start', 'outline']);
  });

  it('is an NPQ of 2017 until another course is chosen', () => {
    const state = reduce(START, { type: 'ended-chosen', course: '', ended: 'legacy-npqml' });
    assert.deepEqual(Object.keys(explorerScreen(state, input).views), ['start', 'ended']);
    assert.deepEqual(Object.keys(explorerScreen(state, { ...input, chosen }).views), ['start', 'outline']);
  });

  it('opens the page’s area in the page’s own course only', () => {
    assert.equal(outlineArgs(START, { course: 'NPQH', area: '2' }).area, '2');
    assert.equal(outlineArgs(START, { course: 'NPQSL', area: '2' }).area, '');
  });
});

describe('an outline', () => {
  const areas = { 'framework-areas': frameworkExamples['framework-areas'] };

  it('asks for the areas alone while all is closed', () => {
    const facts = recordedFacts(areas);
    assert.ok(outlineOf(outlineArgs(), facts));
    assert.deepEqual(facts.asked, ['framework-areas']);
  });

  it('asks for what stands inside once someone opens a part, comes near, or prints, and for the search when one types', () => {
    const inside = ['framework-areas', 'panel', 'framework-npq-headship'];
    const asked = (args: ReturnType<typeof outlineArgs>) => {
      const facts = recordedFacts(areas);
      outlineOf(args, facts);
      return facts.asked;
    };
    const course = chosen.id;
    const open = reduce(START, { type: 'parts-opened', course, open: ['area-1'] });
    assert.deepEqual(asked(outlineArgs(open)), inside);
    assert.deepEqual(asked(outlineArgs(reduce(START, { type: 'neared', course }))), inside);
    assert.deepEqual(asked(outlineArgs(START, { isPrinting: true })), inside);
    const typed = reduce(START, { type: 'typed', course, query: 'tides' });
    assert.deepEqual(asked(outlineArgs(typed)), [...inside, 'search']);
  });
});
