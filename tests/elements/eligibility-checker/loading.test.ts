import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '@npq-widgets/elements/hub';
import type { Loaders } from '../../../packages/elements/src/core/resources.js';
import { EligibilityCheckerElement } from '../../../packages/elements/src/eligibility-checker/eligibility-checker.js';
import * as moreCohorts from '../../../packages/elements/src/eligibility-checker/model/more-cohorts.js';
import { questions } from '../../../packages/elements/src/eligibility-checker/views/questions/view.js';
import { hold, type Held } from '../../support/held.js';
import { find, has, text } from '../../support/shadow.js';
import { begin, checker, press, question } from './checker-fixture.js';
import { waitUntil } from '../../support/wait.js';

/** Its questions come when the test says so, or do not, as on a slow or broken network. */
class HeldChecker extends EligibilityCheckerElement {
  readonly asked: Held<typeof questions>[] = [];

  protected override loaders(): Loaders {
    return { ...super.loaders(), questions: () => hold(this.asked) };
  }
}
customElements.define('npq-held-checker', HeldChecker);

/** Earlier cohorts come when the test says so. */
class PastChecker extends EligibilityCheckerElement {
  readonly asked: Held<typeof moreCohorts>[] = [];

  protected override loaders(): Loaders {
    return { ...super.loaders(), 'more-cohorts': () => hold(this.asked) };
  }
}
customElements.define('npq-past-checker', PastChecker);

async function heldChecker(): Promise<HeldChecker> {
  const hub = await fixture(
    html`<npq-hub><npq-held-checker course="NPQH" course-only></npq-held-checker></npq-hub>`,
  );
  const element = hub.querySelector<HeldChecker>('npq-held-checker');
  if (!element) throw new Error('The fixture has no checker.');
  return element;
}

describe('<npq-eligibility-checker>, and what it loads', () => {
  it('starts loading when the form gets the focus', async () => {
    const element = await heldChecker();
    expect(element.asked.length).to.equal(0);
    find(element, 'form button').focus();
    await element.updateComplete;
    expect(element.asked.length).to.equal(1);
  });

  it('waits in words, then asks', async () => {
    const element = await heldChecker();
    find(element, 'form button').click();
    await element.updateComplete;
    expect(text(element)).to.contain('Loading…');
    await expect(element).to.be.accessible();
    element.asked.at(-1)!.resolve(questions);
    await waitUntil(() => has(element, 'legend'));
    expect(question(element)).to.equal('Where do you work?');
    await waitUntil(
      () => element.shadowRoot?.activeElement?.textContent.includes('Where do you work'),
      'the focus follows what was asked for',
    );
  });

  it('says when the questions did not come, keeps the choice, and takes another try without a reload', async () => {
    const element = await heldChecker();
    find(element, 'form button').click();
    await element.updateComplete;
    element.asked.at(-1)!.reject(new Error('planted'));
    await waitUntil(() => has(element, '[role=alert]'));
    expect(text(element, '[role=alert]')).to.contain('This part did not load. Your choices are still here.');
    await expect(element).to.be.accessible();
    find(element, '[role=alert] button').click();
    await element.updateComplete;
    element.asked.at(-1)!.resolve(questions);
    await waitUntil(() => has(element, 'legend'));
    expect(text(element)).to.contain('Headship');
  });

  it('says when earlier cohorts did not come, where the page names one, and can be asked again for them', async () => {
    const element = await fixture<PastChecker>(
      html`<npq-past-checker cohort="autumn-2025" course-only></npq-past-checker>`,
    );
    expect(has(element, '[role=alert]')).to.equal(false);
    element.asked[0]!.reject(new Error('planted'));
    await waitUntil(() => has(element, '[role=alert]'));
    find(element, '[role=alert] button').click();
    await element.updateComplete;
    expect(text(element)).to.contain('Loading…');
    element.asked[1]!.resolve(moreCohorts);
    await waitUntil(() => has(element, '#course'));
  });

  it('asks again at Start for what failed to come beforehand', async () => {
    const element = await heldChecker();
    find(element, 'form button').focus();
    await element.updateComplete;
    element.asked.at(-1)!.reject(new Error('planted'));
    await nextFrame();
    find(element, 'form button').click();
    await element.updateComplete;
    expect(element.asked.length).to.equal(2);
    element.asked.at(-1)!.resolve(questions);
    await waitUntil(() => has(element, 'legend'));
  });

  it('keeps what was chosen when it moves in the page', async () => {
    const element = await checker();
    await begin(element, 'npq-senco');
    const hub = element.parentElement;
    const aside = document.createElement('aside');
    hub?.append(aside);
    aside.append(element);
    await element.updateComplete;
    expect(question(element)).to.equal('Where do you work?');
    await press(element, 'Back');
    expect((find(element, '#course') as HTMLSelectElement).value).to.equal('npq-senco');
  });
});
