import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { programmesExample } from '@npq-widgets/data/examples/plans';
import type { ProgrammesSlice } from '@npq-widgets/data/hours';
import { HoursPlannerElement } from '../../../packages/elements/src/hours-planner/hours-planner.js';
import { NEW_PLAN } from '../../../packages/elements/src/hours-planner/model/state.js';
import * as problem from '../../../packages/elements/src/hours-planner/views/form/problem.js';
import { hold, type Held } from '../../support/held.js';
import { defineWithLoaders, refuse } from '../../support/network.js';
import { waitUntil } from '../../support/wait.js';
import { all, find, has, text } from '../../support/shadow.js';
import { list, openFolds } from './planner-fixture.js';

// Its facts and views come when the test says so, or do not, as on a slow or broken network.
let asked: Held<ProgrammesSlice>[] = [];
let views: Held<never>[] = [];
const facts = { 'course-programmes-npq-headship': () => hold(asked) };
defineWithLoaders('npq-held-planner', HoursPlannerElement, facts);
defineWithLoaders('npq-viewless-planner', HoursPlannerElement, { ...facts, plan: () => hold(views) });

// What shows examples does not come. The hours of Headship come when the test says so, those of other courses at once.
defineWithLoaders('npq-no-examples', HoursPlannerElement, { ...facts, examples: refuse });

/** Its form, sent without a study time, waits for what says so. */
class WrongPlanner extends HoursPlannerElement {
  override connectedCallback(): void {
    super.connectedCallback();
    const problem = { field: 'study-times', code: 'no-study-times', about: '' } as const;
    this.dispatch({ type: 'planning', planning: { ...NEW_PLAN, problems: [problem], asked: 1 } });
  }
}
defineWithLoaders('npq-wrong-planner', WrongPlanner, { 'form-problem': () => hold(views) });

const heldPlanner = (): Promise<HoursPlannerElement> =>
  fixture<HoursPlannerElement>(html`<npq-held-planner course="NPQH" course-only></npq-held-planner>`);

describe('<npq-hours-planner>, and what it loads', () => {
  beforeEach(() => {
    asked = [];
    views = [];
  });

  it('starts loading when the list of courses gets the focus', async () => {
    const element = await fixture<HoursPlannerElement>(html`<npq-viewless-planner></npq-viewless-planner>`);
    expect(views.length).to.equal(0);
    list(element, 'course').focus();
    await element.updateComplete;
    expect(views.length).to.equal(1);
    // Whose hours to bring is known when a course is chosen.
    expect(asked.length).to.equal(0);
  });

  it('waits in words, then shows what came', async () => {
    const element = await heldPlanner();
    expect(text(element)).to.contain('Loading…');
    expect(has(element, '.example')).to.equal(false);
    await expect(element).to.be.accessible();
    const shown = oneEvent(element, 'npq-hours-planned');
    asked[0]!.resolve(programmesExample);
    await shown;
    expect(text(element)).not.to.contain('Loading…');
    await openFolds(element);
    expect(has(element, '.example')).to.equal(true);
  });

  it('says when they did not come, offers another try, and takes it without a reload', async () => {
    const element = await heldPlanner();
    asked[0]!.reject(new Error('planted'));
    await waitUntil(() => has(element, '[role=alert]'));
    expect(find(element, '[role=alert]').innerText).to.contain(
      'This part did not load. Your choices are still here.',
    );
    expect(find(element, '[role=alert] a').getAttribute('href')).to.contain('https://www.gov.uk/');
    await expect(element).to.be.accessible();
    find(element, '[role=alert] button').click();
    await element.updateComplete;
    expect(asked.length).to.equal(2);
    const shown = oneEvent(element, 'npq-hours-planned');
    asked[1]!.resolve(programmesExample);
    await shown;
    expect(has(element, '[role=alert]')).to.equal(false);
  });

  it('does not say of a course that is on its way that it failed, where examples did not come', async () => {
    const element = await fixture<HoursPlannerElement>(
      html`<npq-no-examples course="NPQEL" course-only></npq-no-examples>`,
    );
    await waitUntil(() => has(element, '.published'));
    (find(element, '.published') as HTMLDetailsElement).open = true;
    await waitUntil(() => has(element, '.published [role=alert]'));
    element.course = 'NPQH';
    await waitUntil(() => asked.length === 1);
    await element.updateComplete;
    expect(text(element)).to.contain('Loading…');
    expect(has(element, '[role=alert]')).to.equal(false);
    asked[0]!.resolve(programmesExample);
    await waitUntil(() => has(element, '.published'));
    expect(text(element)).to.contain('Headship').and.not.to.contain('Loading…');
    expect(all(element, '[role=alert]').map((one) => one.closest('.published') !== null)).to.deep.equal([
      true,
    ]);
  });

  it('brings what says a problem with the first one, and can be asked again for it', async () => {
    const element = await fixture<HoursPlannerElement>(
      html`<npq-wrong-planner course="NPQH" course-only></npq-wrong-planner>`,
    );
    await waitUntil(() => has(element, '.form'));
    expect(text(element, '.form')).to.contain('Loading…');
    views[0]!.reject(new Error('planted'));
    await waitUntil(() => has(element, '.form [role=alert] button'));
    find(element, '.form [role=alert] button').click();
    await waitUntil(() => views.length === 2);
    views[1]!.resolve(problem as never);
    await waitUntil(() => element.shadowRoot?.activeElement?.className === 'summary');
    expect(text(element, 'fieldset.wrong .error')).to.equal(
      'Choose at least one day on which you can study.',
    );
    await expect(element).to.be.accessible();
  });

  it('brings the built-in facts when nobody supplies any', async () => {
    const element = await fixture<HoursPlannerElement>(html`<npq-hours-planner></npq-hours-planner>`);
    const shown = oneEvent(element, 'npq-hours-planned');
    Object.assign(element, { course: 'NPQEL', courseOnly: true, hoursPerDay: '5' });
    await shown;
    await openFolds(element);
    expect(text(element)).to.contain('67.5 hours');
  });
});
