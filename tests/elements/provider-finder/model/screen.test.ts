import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searches } from '@npq-widgets/data/examples/places';
import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import type { HubIdentity } from '../../../../packages/elements/src/core/contexts.js';
import {
  finderScreen,
  type FinderInput,
} from '../../../../packages/elements/src/provider-finder/model/screen.js';
import {
  START,
  reduce,
  type FinderState,
} from '../../../../packages/elements/src/provider-finder/model/state.js';
import { coastFacts, headship, input, searched } from './finder-input.js';

const hub: HubIdentity = { ...estuaryHub };

const screen = (state: FinderState = START, more: Partial<FinderInput> = {}) =>
  finderScreen(state, { ...input, ...more }, coastFacts());
const views = (...args: Parameters<typeof screen>) =>
  Object.entries(screen(...args).views).flatMap(([name, shown]) => (shown ? name : []));

describe('the finder’s screen', () => {
  it('is the two questions at first, and brings nothing', () => {
    const facts = coastFacts();
    const { soon } = finderScreen(START, input, facts);
    assert.deepEqual([views(START), soon, facts.asked], [['title', 'place', 'providers'], [], []]);
  });

  it('has the page’s own hub first until something is looked for, where its area is known', () => {
    assert.deepEqual(views(START, { hub }), ['title', 'own-hub', 'place', 'providers']);
    assert.deepEqual(views(START, { hub: { ...hub, areas: [] } }), ['title', 'place', 'providers']);
    assert.deepEqual(views(searched(searches.oneHub), { hub }), ['title', 'place', 'result', 'providers']);
    assert.deepEqual(screen(START, { hub }).optional, ['own-hub', 'schools']);
  });

  it('has the school of the page until something is typed or looked for', () => {
    const workplace = '100001';
    assert.deepEqual(views(START, { workplace }), ['title', 'place', 'schools', 'providers']);
    const typing = reduce(START, { type: 'box-changed', box: { text: 'n', isOpen: true, active: -1 } });
    for (const state of [typing, searched(searches.oneHub)])
      assert.ok(!views(state, { workplace }).includes('schools'));
  });

  it('keeps the place of each view, so that none is made anew when another comes or goes', () => {
    const order = ['title', 'own-hub', 'place', 'schools', 'result', 'providers'];
    for (const state of [START, searched(searches.oneHub)])
      for (const more of [{}, { hub }]) assert.deepEqual(Object.keys(screen(state, more).views), order);
  });

  it('says what hubs are for until there is an answer or a hub that says it', () => {
    const hasIntro = (...args: Parameters<typeof screen>) => screen(...args).views.title?.hasIntro;
    assert.deepEqual(
      [hasIntro(), hasIntro(START, { hub }), hasIntro(searched(searches.oneHub))],
      [true, false, false],
    );
  });

  it('leaves the hub’s next step to the panel of the page’s own hub, and has it at the end of any other answer', () => {
    const isAnswered = (...args: Parameters<typeof screen>) => screen(...args).isAnswered;
    assert.equal(isAnswered(START, { hub }), false);
    assert.equal(isAnswered(START, { hub, course: headship }), true);
    assert.equal(isAnswered(searched(searches.twoHubs), { hub }), true);
  });

  it('asks for the course where none is known, where it was chosen here, and once Change was pressed', () => {
    const isAsking = (...args: Parameters<typeof screen>) => screen(...args).views.providers?.isAsking;
    const course = headship.id;
    assert.deepEqual([isAsking(), isAsking(START, { course: headship })], [true, false]);
    for (const type of ['course-chosen', 'change-pressed'] as const)
      assert.equal(isAsking(reduce(START, { type, course }), { course: headship }), true);
    const other = reduce(START, { type: 'course-chosen', course: 'npq-senco' });
    assert.equal(isAsking(other, { course: headship }), false);
    assert.equal(isAsking(START, { course: headship, isPinned: true }), false);
  });

  it('brings what an answer needs once someone is about to ask', () => {
    const place = reduce(START, { type: 'neared', part: 'place' });
    assert.deepEqual(screen(place).soon, ['search', 'result', 'districts']);
    const course = reduce(START, { type: 'neared', part: 'course' });
    assert.deepEqual(screen(course).soon, ['list', 'providers', 'cohorts']);
  });

  it('tells the form what is wrong, and nothing when all is well', () => {
    const problem = (typed: string) => screen(searched(typed)).views.place?.problem?.outcome;
    assert.deepEqual(
      [problem(searches.empty), problem(searches.unknownName), problem(searches.oneHub)],
      ['empty', 'unknown-name', undefined],
    );
  });

  it('has one list of providers for the place that was found', () => {
    const found = (typed: string) =>
      screen(searched(typed), { course: headship }).views.providers?.found?.areas.map(({ area }) => area);
    assert.deepEqual([found(searches.twoHubs), found(searches.wales)], [['EE5', 'EE6'], undefined]);
  });

  it('takes the visitor’s start before the page’s, and names a start that is none', () => {
    const start = (more: Partial<FinderInput>) => {
      const { cohort, wrongCohort } = screen(START, more).views.providers!;
      return [cohort, wrongCohort];
    };
    assert.deepEqual(start({}), ['', '']);
    assert.deepEqual(start({ cohort: 'spring-2027' }), ['spring-2027', '']);
    assert.deepEqual(start({ cohort: 'spring-2027', chosenCohort: 'autumn-2026' }), ['autumn-2026', '']);
    assert.deepEqual(start({ cohort: 'next year' }), ['', 'next year']);
  });
});
