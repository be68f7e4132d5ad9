import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameworkExamples } from '@npq-widgets/data/examples/frameworks';
import courses from '@npq-widgets/data/slices/courses';
import courseDetails from '@npq-widgets/data/slices/course-details';
import { outlineOf } from '../../../../packages/elements/src/framework-explorer/model/outline.js';
import * as search from '../../../../packages/elements/src/framework-explorer/model/search.js';
import {
  explorerScreen,
  type ExplorerInput,
} from '../../../../packages/elements/src/framework-explorer/model/screen.js';
import { START, reduce } from '../../../../packages/elements/src/framework-explorer/model/state.js';
import { recordedFacts } from '../../../support/recorded-facts.js';

const chosen = courses.find(({ id }) => id === 'npq-headship')!;
const input: ExplorerInput = {
  courses,
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
  const views = (state = START, more: Partial<ExplorerInput> = {}) =>
    Object.keys(explorerScreen(state, { ...input, ...more }).views);

  it('is all courses before one is chosen, and brings nothing by itself', () => {
    const { soon = [] } = explorerScreen(START, input);
    assert.deepEqual([views(), soon], [['start'], []]);
  });

  it('is the answer and the outline of a course, with the hub’s step within', () => {
    assert.deepEqual(views(START, { chosen }), ['course', 'outline']);
    const { isAnswered, isHubStepWithin } = explorerScreen(START, { ...input, chosen });
    assert.deepEqual([isAnswered, isHubStepWithin], [true, true]);
  });

  it('is all courses again when somebody asks for them, until one is chosen', () => {
    const course = chosen.id;
    const asked = reduce(START, { type: 'list-asked', course });
    assert.deepEqual(views(asked, { chosen }), ['start']);
    assert.deepEqual(views(reduce(asked, { type: 'course-chosen', course }), { chosen }), [
      'course',
      'outline',
    ]);
    const other = courses.find(({ id }) => id === 'npq-senco');
    assert.deepEqual(views(asked, { chosen: other }), ['course', 'outline']);
  });

  it('is “Which one suits me?” until a course is chosen', () => {
    const state = reduce(START, { type: 'suits-asked', course: '' });
    assert.deepEqual(views(state), ['suits']);
    assert.deepEqual(views(state, { chosen }), ['course', 'outline']);
  });

  it('is an NPQ of 2017 until another course is chosen', () => {
    const state = reduce(START, { type: 'retired-chosen', course: '', retired: 'legacy-npqml' });
    assert.deepEqual(views(state), ['retired']);
    assert.deepEqual(views(state, { chosen }), ['course', 'outline']);
  });
});

describe('an outline', () => {
  const areas = {
    'framework-areas': frameworkExamples['framework-areas'],
    'course-details': courseDetails,
  };
  const opened = (more: Partial<ExplorerInput>) => {
    const outline = outlineOf(outlineArgs(START, more), recordedFacts(areas));
    return outline?.summary ? outline.open : undefined;
  };

  it('opens the page’s area in the page’s own course only', () => {
    assert.deepEqual(opened({ course: 'NPQH', area: '2' }), ['area-2']);
    assert.deepEqual(opened({ course: 'NPQSL', area: '2' }), []);
  });

  it('asks for the areas and the page of the course while all is closed', () => {
    const facts = recordedFacts(areas);
    assert.ok(outlineOf(outlineArgs(), facts));
    assert.deepEqual(facts.asked, ['framework-areas', 'course-details']);
  });

  it('asks for the details once someone opens a part, comes near, or prints, and for the search when one types', () => {
    const all = ['framework-areas', 'course-details', 'panel', 'framework-npq-headship'];
    const asked = (args: ReturnType<typeof outlineArgs>) => {
      const facts = recordedFacts(areas);
      outlineOf(args, facts);
      return facts.asked;
    };
    const course = chosen.id;
    const open = reduce(START, { type: 'parts-opened', course, open: ['area-1'] });
    assert.deepEqual(asked(outlineArgs(open)), all);
    assert.deepEqual(asked(outlineArgs(reduce(START, { type: 'neared', course }))), all);
    assert.deepEqual(asked(outlineArgs(START, { isPrinting: true })), all);
    const typed = reduce(START, { type: 'typed', course, query: 'tides' });
    assert.deepEqual(asked(outlineArgs(typed)), [...all, 'search']);
  });

  it('shows all of the details until a search is there, and then what it found', () => {
    const slice = frameworkExamples['framework-npq-senior-leadership'];
    const whole = { ...areas, panel: {}, 'framework-npq-headship': slice };
    const typed = reduce(START, { type: 'typed', course: chosen.id, query: 'captain' });
    const of = (facts: object) => {
      const outline = outlineOf(outlineArgs(typed), recordedFacts(facts));
      return outline?.summary && [outline.shown?.areas.length, outline.found?.length];
    };
    assert.deepEqual(of(areas), [undefined, undefined]);
    assert.deepEqual(of(whole), [slice.outline?.areas.length, undefined]);
    assert.deepEqual(of({ ...whole, search }), [1, 1]);
  });
});
