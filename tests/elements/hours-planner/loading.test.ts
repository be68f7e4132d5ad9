import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { programmesExample } from '@npq-widgets/data/examples/plans';
import type { ProgrammesSlice } from '@npq-widgets/data/hours';
import type { Loaders } from '../../../packages/elements/src/core/resources.js';
import { HoursPlannerElement } from '../../../packages/elements/src/hours-planner/hours-planner.js';
import { NEW_PLAN } from '../../../packages/elements/src/hours-planner/model/state.js';
import * as problem from '../../../packages/elements/src/hours-planner/views/form/problem.js';
import { hold, type Held } from '../../support/held.js';
import { waitUntil } from '../../support/wait.js';
import { all, find, has, text } from '../../support/shadow.js';
import { list, openFolds } from './planner-fixture.js';

/** Its facts come when the test says so, or do not, as on a slow or broken network. */
class HeldPlanner extends HoursPlannerElement {
  readonly asked: Held<ProgrammesSlice>[] = [];
  readonly views: Held<never>[] = [];
  static holdsViews = false;

  protected override loaders(): Loaders {
    const views = HeldPlanner.holdsViews && { plan: () => hold(this.views) };
    return { ...super.loaders(), 'course-programmes-npq-headship': () => hold(this.asked), ...views };
  }
}
customElements.define('npq-held-planner', HeldPlanner);

/** What shows examples does not come. The hours of one course come when the test says so, those of others at once. */
class NoExamples extends HoursPlannerElement {
  readonly asked: Held<ProgrammesSlice>[] = [];

  protected override loaders(): Loaders {
    return {
      ...super.loaders(),
      examples: () => Promise.reject(new Error('planted')),
      'course-programmes-npq-headship': () => hold(this.asked),
    };
  }
}
customElements.define('npq-no-examples', NoExamples);

/** Its form, sent without a study time, waits for what says so. */
class WrongPlanner extends HoursPlannerElement {
  readonly words: Held<never>[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const problem = { field: 'study-times', code: 'no-study-times', about: '' } as const;
    this.dispatch({ type: 'planning', planning: { ...NEW_PLAN, problems: [problem], asked: 1 } });
  }

  protected override loaders(): Loaders {
    return { ...super.loaders(), 'form-problem': () => hold(this.words) };
  }
}
customElements.define('npq-wrong-planner', WrongPlanner);

const heldPlanner = (): Promise<HeldPlanner> =>
  fixture<HeldPlanner>(html`<npq-held-planner course="NPQH" course-only></npq-held-planner>`);

describe('<npq-hours-planner>, and what it loads', () => {
  it('starts loading when the list of courses gets the focus', async () => {
    HeldPlanner.holdsViews = true;
    const element = await fixture<HeldPlanner>(html`<npq-held-planner></npq-held-planner>`);
    HeldPlanner.holdsViews = false;
    expect(element.views.length).to.equal(0);
    list(element, 'course').focus();
    await element.updateComplete;
    expect(element.views.length).to.equal(1);
    // Whose hours to bring is known when a course is chosen.
    expect(element.asked.length).to.equal(0);
  });

  it('waits in words, then shows what came', async () => {
    const element = await heldPlanner();
    expect(text(element)).to.contain('Loading…');
    expect(has(element, '.example')).to.equal(false);
    await expect(element).to.be.accessible();
    const shown = oneEvent(element, 'npq-hours-planned');
    element.asked[0]!.resolve(programmesExample);
    await shown;
    expect(text(element)).not.to.contain('Loading…');
    await openFolds(element);
    expect(has(element, '.example')).to.equal(true);
  });

  it('says when they did not come, offers another try, and takes it without a reload', async () => {
    const element = await heldPlanner();
    element.asked[0]!.reject(new Error('planted'));
    await waitUntil(() => has(element, '[role=alert]'));
    expect(find(element, '[role=alert]').innerText).to.contain(
      'This part did not load. Your choices are still here.',
    );
    expect(find(element, '[role=alert] a').getAttribute('href')).to.contain('https://www.gov.uk/');
    await expect(element).to.be.accessible();
    find(element, '[role=alert] button').click();
    await element.updateComplete;
    expect(element.asked.length).to.equal(2);
    const shown = oneEvent(element, 'npq-hours-planned');
    element.asked[1]!.resolve(programmesExample);
    await shown;
    expect(has(element, '[role=alert]')).to.equal(false);
  });

  it('does not say of a course that is on its way that it failed, where examples did not come', async () => {
    const element = await fixture<NoExamples>(
      html`<npq-no-examples course="NPQEL" course-only></npq-no-examples>`,
    );
    await waitUntil(() => has(element, '.published'));
    (find(element, '.published') as HTMLDetailsElement).open = true;
    await waitUntil(() => has(element, '.published [role=alert]'));
    element.course = 'NPQH';
    await waitUntil(() => element.asked.length === 1);
    await element.updateComplete;
    expect(text(element)).to.contain('Loading…');
    expect(has(element, '[role=alert]')).to.equal(false);
    element.asked[0]!.resolve(programmesExample);
    await waitUntil(() => has(element, '.published'));
    expect(text(element)).to.contain('Headship').and.not.to.contain('Loading…');
    expect(all(element, '[role=alert]').map((one) => one.closest('.published') !== null)).to.deep.equal([
      true,
    ]);
  });

  it('brings what says a problem with the first one, and can be asked again for it', async () => {
    const element = await fixture<WrongPlanner>(
      html`<npq-wrong-planner course="NPQH" course-only></npq-wrong-planner>`,
    );
    await waitUntil(() => has(element, '.form'));
    expect(text(element, '.form')).to.contain('Loading…');
    element.words[0]!.reject(new Error('planted'));
    await waitUntil(() => has(element, '.form [role=alert] button'));
    find(element, '.form [role=alert] button').click();
    await waitUntil(() => element.words.length === 2);
    element.words[1]!.resolve(problem as never);
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
