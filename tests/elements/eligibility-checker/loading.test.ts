import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '@npq-widgets/elements/hub';
import { EligibilityCheckerElement } from '../../../packages/elements/src/eligibility-checker/eligibility-checker.js';
import * as moreCohorts from '../../../packages/elements/src/eligibility-checker/model/more-cohorts.js';
import { questions } from '../../../packages/elements/src/eligibility-checker/views/questions/view.js';
import { hold, type Held } from '../../support/held.js';
import { defineWithLoaders } from '../../support/network.js';
import { find, has, text } from '../../support/shadow.js';
import { begin, checker, press, question } from './checker-fixture.js';
import { waitUntil } from '../../support/wait.js';

// Its questions come when the test says so, or do not, as on a slow or broken network.
let asked: Held<typeof questions>[] = [];
defineWithLoaders('npq-held-checker', EligibilityCheckerElement, { questions: () => hold(asked) });
// Earlier cohorts do so here.
let cohorts: Held<typeof moreCohorts>[] = [];
defineWithLoaders('npq-past-checker', EligibilityCheckerElement, { 'more-cohorts': () => hold(cohorts) });

async function heldChecker(): Promise<EligibilityCheckerElement> {
  const hub = await fixture(
    html`<npq-hub><npq-held-checker course="NPQH" course-only></npq-held-checker></npq-hub>`,
  );
  const element = hub.querySelector<EligibilityCheckerElement>('npq-held-checker');
  if (!element) throw new Error('The fixture has no checker.');
  return element;
}

describe('<npq-eligibility-checker>, and what it loads', () => {
  beforeEach(() => {
    asked = [];
    cohorts = [];
  });

  it('starts loading when the form gets the focus', async () => {
    const element = await heldChecker();
    expect(asked.length).to.equal(0);
    find(element, 'form button').focus();
    await element.updateComplete;
    expect(asked.length).to.equal(1);
  });

  it('waits in words, then asks', async () => {
    const element = await heldChecker();
    find(element, 'form button').click();
    await element.updateComplete;
    expect(text(element)).to.contain('Loading…');
    await expect(element).to.be.accessible();
    asked.at(-1)!.resolve(questions);
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
    asked.at(-1)!.reject(new Error('planted'));
    await waitUntil(() => has(element, '[role=alert]'));
    expect(text(element, '[role=alert]')).to.contain('This part did not load. Your choices are still here.');
    await expect(element).to.be.accessible();
    find(element, '[role=alert] button').click();
    await element.updateComplete;
    asked.at(-1)!.resolve(questions);
    await waitUntil(() => has(element, 'legend'));
    expect(text(element)).to.contain('Headship');
  });

  it('says when earlier cohorts did not come, where the page names one, and can be asked again for them', async () => {
    const element = await fixture<EligibilityCheckerElement>(
      html`<npq-past-checker cohort="autumn-2025" course-only></npq-past-checker>`,
    );
    expect(has(element, '[role=alert]')).to.equal(false);
    cohorts[0]!.reject(new Error('planted'));
    await waitUntil(() => has(element, '[role=alert]'));
    find(element, '[role=alert] button').click();
    await element.updateComplete;
    expect(text(element)).to.contain('Loading…');
    cohorts[1]!.resolve(moreCohorts);
    await waitUntil(() => has(element, '#course'));
  });

  it('asks again at Start for what failed to come beforehand', async () => {
    const element = await heldChecker();
    find(element, 'form button').focus();
    await element.updateComplete;
    asked.at(-1)!.reject(new Error('planted'));
    await nextFrame();
    find(element, 'form button').click();
    await element.updateComplete;
    expect(asked.length).to.equal(2);
    asked.at(-1)!.resolve(questions);
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
