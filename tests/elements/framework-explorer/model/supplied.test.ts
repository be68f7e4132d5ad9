import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import cohorts from '@npq-widgets/data/slices/cohorts';
import builtInChoices from '@npq-widgets/data/slices/course-choices';
import builtInDetails from '@npq-widgets/data/slices/course-details';
import courses from '@npq-widgets/data/slices/courses';
import prices from '@npq-widgets/data/slices/funding-prices';
import rules from '@npq-widgets/data/slices/funding-rules';
import providers from '@npq-widgets/data/slices/providers';
import type { SliceMap } from '@npq-widgets/data/slices';
import { courseDetailsIn } from '../../../../packages/elements/src/framework-explorer/model/course-details.js';
import { choicesIn } from '../../../../packages/elements/src/framework-explorer/model/state.js';
import * as code from '../../../../packages/elements/src/framework-explorer/model/supplied.js';
import { recordedFacts } from '../../../support/recorded-facts.js';

const NEXT = builtInChoices.cohort.id;
const HEADSHIP = 'npq-headship';
const LITERACY = 'npq-leading-literacy';
const COACHING = 'npq-early-headship-coaching-offer';

const factsOf = (supplied: Partial<SliceMap>) =>
  recordedFacts(
    { 'course-details': builtInDetails, supplied: code, ...supplied } as Partial<SliceMap>,
    supplied,
  );
const choices = (supplied: Partial<SliceMap>) => choicesIn(factsOf(supplied))!;
const details = (supplied: Partial<SliceMap>) => courseDetailsIn(factsOf(supplied))!;

const ours = rules.find((set) => set.cohorts.includes(NEXT))!;
/** Our rules of the next cohort, changed. */
const ruled = (change: Partial<typeof ours>) => ({ 'funding-rules': [{ ...ours, id: 'own', ...change }] });
const elsewhere = cohorts
  .map((cohort) => ({ ...cohort, id: 'spring-2030', label: 'Spring 2030' }))
  .slice(0, 1);

/** The offers of a cohort, of these courses alone. */
const offering = (cohort: string, ids: readonly string[]) => ({
  providers: {
    ...providers,
    offers: {
      [cohort]: {
        confidence: 'high' as const,
        sources: [],
        courses: Object.fromEntries(ids.map((id) => [id, ['own']])),
      },
    },
  },
});

describe('what the explorer says where a page supplies facts', () => {
  it('is our own, and brings nothing, where none are supplied that it is made from', () => {
    const facts = factsOf({ 'school-year': [] });
    assert.equal(choicesIn(facts), builtInChoices);
    assert.equal(courseDetailsIn(facts), builtInDetails);
    assert.deepEqual(facts.asked, ['course-details']);
  });

  it('is the same, where the facts that are supplied are ours', () => {
    const same = { cohorts, courses, 'funding-rules': rules, providers, 'funding-prices': prices };
    assert.deepEqual(choices(same), builtInChoices);
    const words = (all: typeof builtInDetails) =>
      Object.values(all.courses).map(({ funded, price, months }) => [funded?.value, price, months]);
    assert.deepEqual(words(details(same)), words(builtInDetails));
  });

  it('is what is supplied for it before what is made from other facts', () => {
    const supplied = {
      ...ruled({ names: {} }),
      'course-choices': { ...builtInChoices, courses: {} },
      'course-details': { courses: {}, sources: {} },
    };
    assert.equal(choices(supplied), supplied['course-choices']);
    assert.equal(details(supplied), supplied['course-details']);
  });

  it('waits for what works it out', () => {
    const facts = recordedFacts({ 'course-details': builtInDetails }, ruled({}));
    assert.equal(choicesIn(facts), undefined);
    assert.equal(courseDetailsIn(facts), undefined);
    assert.deepEqual(facts.asked, ['supplied', 'course-details', 'supplied', 'supplied']);
  });
});

describe('who has a course paid for under rules that a page supplies', () => {
  const paid = (supplied: Partial<SliceMap>, id: string) => {
    const funded = details(supplied).courses[id]?.funded;
    return [choices(supplied).courses[id]?.funded, funded?.value, funded?.sources];
  };
  const STATE = builtInDetails.courses[HEADSHIP]?.funded?.value;
  const LIST = builtInDetails.courses[LITERACY]?.funded?.value;

  it('follows which courses they say need a list, and names no source of ours', () => {
    const turned = ruled({ names: { ...ours.names, listed: [HEADSHIP] } });
    assert.deepEqual(paid(turned, HEADSHIP), ['list', LIST, []]);
    assert.deepEqual(paid(turned, LITERACY), ['state', STATE, []]);
    assert.equal(paid(turned, COACHING)[0], 'new-heads');
  });

  it('is nobody where they pay for nobody, or are of another cohort', () => {
    const nobody = [undefined, undefined, undefined];
    assert.deepEqual(paid(ruled({ rules: [] }), HEADSHIP), nobody);
    const no = { outcome: 'not-eligible' as const, code: null };
    assert.deepEqual(paid(ruled({ results: { ...ours.results, 'no-list-needed': no } }), HEADSHIP), nobody);
    assert.deepEqual(paid(ruled({ cohorts: ['spring-2030'] }), HEADSHIP), nobody);
  });

  it('is said of a next cohort that is supplied with its rules, and of none without', () => {
    assert.deepEqual(paid({ cohorts: elsewhere }, HEADSHIP), [undefined, undefined, undefined]);
    const both = { cohorts: elsewhere, ...ruled({ cohorts: ['spring-2030'] }) };
    assert.deepEqual(paid(both, LITERACY), ['list', LIST, []]);
    assert.equal(details(both).courses[LITERACY]?.funded?.cohort, 'Spring 2030');
  });

  it('follows what is supplied to compare courses by', () => {
    const compared = { [LITERACY]: { who: 'You', funded: 'state' as const } };
    const supplied = { 'course-choices': { ...builtInChoices, courses: compared } };
    assert.deepEqual(paid(supplied, LITERACY), ['state', STATE, []]);
    assert.equal(details(supplied).courses[HEADSHIP]?.funded, undefined);
  });
});

describe('which course pauses', () => {
  const pausing = (supplied: Partial<SliceMap>) => {
    const { courses: all } = choices(supplied);
    return Object.keys(all).filter((id) => all[id]?.pauses);
  };

  it('is the one that no supplied provider offers in the next cohort', () => {
    const others = courses.map(({ id }) => id).filter((id) => id !== HEADSHIP);
    assert.deepEqual(pausing(offering(NEXT, others)), [HEADSHIP]);
    assert.deepEqual(pausing({ ...offering('spring-2030', others), cohorts: elsewhere }), [HEADSHIP]);
  });

  it('is not said where no offers of that cohort are supplied', () => {
    assert.deepEqual(pausing(offering('spring-2030', [LITERACY])), []);
    assert.deepEqual(pausing(offering(NEXT, [])), []);
  });

  it('is taken back where ours pauses and a supplied provider offers it', () => {
    const paused = { ...builtInChoices.courses[HEADSHIP]!, pauses: true as const };
    const own = { ...builtInChoices, courses: { [HEADSHIP]: paused } };
    const from = (supplied: Partial<SliceMap>) =>
      code.choicesFrom(factsOf(supplied), own).courses[HEADSHIP]?.pauses;
    assert.equal(from({ cohorts }), true);
    assert.equal(from(offering(NEXT, [HEADSHIP])), undefined);
  });
});

describe('what else the page of a course says', () => {
  it('is the last price of those that are supplied, with their sources', () => {
    const price = {
      ...prices.prices[0]!,
      courses: [HEADSHIP],
      pounds: 1,
      period: 'autumn 2029',
      sources: ['own'],
    };
    const note = { publisher: 'A hub', title: 'Prices', url: null, published: null, read: '2026-11-01' };
    const supplied = {
      'funding-prices': { ...prices, prices: [...prices.prices, price], sources: { own: note } },
    };
    assert.equal(details(supplied).courses[HEADSHIP]?.price?.pounds, 1);
    assert.equal(details(supplied).sources['own'], note);
    assert.ok(details(supplied).sources['govuk-npqh']);
    const none = { 'funding-prices': { ...prices, prices: [] } };
    assert.equal(details(none).courses[HEADSHIP]?.price, undefined);
  });

  it('names our sources for no value that a supplied course has another of', () => {
    const changed = courses.map((course) =>
      course.id === HEADSHIP ? { ...course, months: 99, first: 'spring-2030' } : course,
    );
    const { months, weekly, introduced } = details({ courses: changed }).courses[HEADSHIP]!;
    assert.deepEqual(months, { value: 99, confidence: 'low' });
    assert.deepEqual(introduced, { value: { cohort: 'spring-2030' }, confidence: 'low' });
    assert.deepEqual(weekly, builtInDetails.courses[HEADSHIP]?.weekly);
    const other = details({ courses: changed }).courses[LITERACY];
    assert.deepEqual(other?.months, builtInDetails.courses[LITERACY]?.months);
  });
});
