import { expect, fixture, html } from '@open-wc/testing';
import { answersExample } from '@npq-widgets/data/examples/answers';
import type { EligibilityCheckerElement } from '../../../packages/elements/src/eligibility-checker/eligibility-checker.js';
import { find, has, named, text } from '../../support/shadow.js';
import {
  answer,
  begin,
  hasQuestion,
  pick,
  press,
  question,
  settled,
  FUNDED,
  NOT_FUNDED,
} from './checker-fixture.js';
import { waitUntil } from '../../support/wait.js';

interface InForm {
  readonly form: HTMLFormElement;
  readonly element: EligibilityCheckerElement;
  readonly submitted: () => number;
}

/** A hub's own form with a checker, a field of its own and a button. */
async function inForm(attributes: Partial<EligibilityCheckerElement> = {}): Promise<InForm> {
  const hub = await fixture(
    html`<npq-hub>
      <form>
        <fieldset>
          <input aria-label="Name" name="who" value="A" />
          <npq-eligibility-checker name="funding" as-of="2026-11-21"></npq-eligibility-checker>
        </fieldset>
        <button>Send</button>
      </form>
    </npq-hub>`,
  );
  const form = hub.querySelector('form')!;
  const element = hub.querySelector('npq-eligibility-checker')!;
  let submits = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submits++;
  });
  Object.assign(element, attributes);
  await element.updateComplete;
  return { form, element, submitted: () => submits };
}

const sent = (form: HTMLFormElement) => Object.fromEntries(new FormData(form));
const result = ({ element }: InForm): Promise<void> =>
  waitUntil(() => has(element, '.outcome'), 'the result came');

describe('<npq-eligibility-checker> in a form of the page', () => {
  it('submits the outcome, the course and the cohort as ids, and no answer', async () => {
    const page = await inForm({ answers: answersExample.notOnList });
    await result(page);
    expect(sent(page.form)).to.deep.equal({
      who: 'A',
      funding: 'not-eligible',
      'funding.course': 'npq-leading-teaching',
      'funding.cohort': 'autumn-2026',
    });
    expect([...page.form.elements].includes(page.element)).to.equal(true);
  });

  it('says so, in place of the promise that nothing leaves the page', async () => {
    const { element } = await inForm();
    expect(text(element))
      .to.contain('Your answers do not.')
      .and.not.to.contain('Your answers stay on your device');
    await expect(element).to.be.accessible();
  });

  it('submits the cohort that was chosen, though the rules are those of an earlier one', async () => {
    const page = await inForm({
      cohort: 'spring-2027',
      answers: { ...answersExample.eligible, cohort: 'spring-2027' },
    });
    await result(page);
    expect(sent(page.form)).to.include({ funding: 'no-rules', 'funding.cohort': 'spring-2027' });
  });

  it('submits nothing before there is a result, and nothing without a name', async () => {
    const { form, element } = await inForm();
    await begin(element, 'npq-headship');
    expect(sent(form)).to.deep.equal({ who: 'A' });
    const nameless = await inForm({ name: '', answers: answersExample.eligible });
    await result(nameless);
    expect(sent(nameless.form)).to.deep.equal({ who: 'A' });
  });

  it('has its value in the same breath as the answer that settles it', async () => {
    const { form, element } = await inForm({ required: true });
    await begin(element, 'npq-headship');
    await answer(element, 'Somewhere else');
    pick(element, 'No');
    named(element, 'button', 'Continue').click();
    expect(sent(form)).to.include({ funding: 'not-eligible' });
    expect(form.checkValidity()).to.equal(true);
  });

  it('keeps its own forms to itself: neither a button nor Enter in it sends the page’s', async () => {
    const { element, submitted } = await inForm();
    await press(element, 'Check funding');
    await begin(element, 'npq-headship');
    for (const label of FUNDED) await answer(element, label);
    await waitUntil(() => has(element, '.outcome'));
    for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('.rows button'))
      expect(button.closest('form')).to.equal(null);
    expect(submitted()).to.equal(0);
  });

  it('goes with the form it is moved to', async () => {
    const page = await inForm({ answers: answersExample.eligible });
    await result(page);
    const other = document.createElement('form');
    page.form.parentElement?.append(other);
    other.append(page.element);
    await settled(page.element);
    expect(sent(other)).to.include({ funding: 'eligible' });
    expect(sent(page.form)).to.deep.equal({ who: 'A' });
  });

  describe('with required', () => {
    it('holds the form back until there is a result, and leads to the control that is next', async () => {
      const { form, element, submitted } = await inForm({ required: true });
      form.requestSubmit();
      expect(submitted()).to.equal(0);
      expect(element.matches(':invalid')).to.equal(true);
      expect(element.shadowRoot?.activeElement?.id).to.equal('course');
      await begin(element, 'npq-headship');
      form.requestSubmit();
      expect((element.shadowRoot?.activeElement as HTMLInputElement).type).to.equal('radio');
      for (const label of NOT_FUNDED) await answer(element, label);
      form.requestSubmit();
      expect(submitted()).to.equal(1);
      expect(element.matches(':valid')).to.equal(true);
    });

    it('holds it back again once the visitor starts again', async () => {
      const { form, element } = await inForm({ required: true });
      await begin(element, 'npq-headship');
      for (const label of NOT_FUNDED) await answer(element, label);
      await press(element, 'Start again');
      expect(form.checkValidity()).to.equal(false);
      expect(sent(form)).to.deep.equal({ who: 'A' });
    });

    it('stays good while an answer is looked at again', async () => {
      const { form, element } = await inForm({ required: true });
      await begin(element, 'npq-headship');
      for (const label of NOT_FUNDED) await answer(element, label);
      await press(element, 'Change your answer: Where do you work?');
      expect(hasQuestion(element)).to.equal(true);
      expect(form.checkValidity()).to.equal(true);
    });

    it('does not hold back a form when it is not required', async () => {
      const { form, submitted } = await inForm();
      form.requestSubmit();
      expect(submitted()).to.equal(1);
    });
  });

  describe('when the form is reset', () => {
    it('forgets what was answered, and takes no focus', async () => {
      const { form, element } = await inForm();
      await begin(element, 'npq-headship');
      for (const label of NOT_FUNDED) await answer(element, label);
      form.reset();
      await settled(element);
      expect(has(element, '#course')).to.equal(true);
      expect(sent(form)).to.deep.equal({ who: 'A' });
      expect(document.activeElement === element && element.shadowRoot?.activeElement !== null).to.equal(
        false,
      );
    });

    it('goes back to the answers that the page gave', async () => {
      const page = await inForm({ answers: answersExample.eligible });
      await result(page);
      await press(page.element, 'Start again');
      page.form.reset();
      await result(page);
      expect(sent(page.form)).to.include({ funding: 'eligible' });
    });
  });

  it('is out of reach, and submits nothing, while a fieldset disables it', async () => {
    const page = await inForm({ answers: answersExample.eligible });
    await result(page);
    page.form.querySelector('fieldset')!.disabled = true;
    await settled(page.element);
    expect(find(page.element, '.rows button').matches(':disabled')).to.equal(true);
    expect(sent(page.form)).to.deep.equal({});
    page.form.querySelector('fieldset')!.disabled = false;
    await settled(page.element);
    expect(find(page.element, '.rows button').matches(':disabled')).to.equal(false);
    expect(sent(page.form)).to.include({ funding: 'eligible' });
  });

  describe('when the browser brings back what was there', () => {
    const restored = async (state: string): Promise<InForm> => {
      const page = await inForm();
      page.element.formStateRestoreCallback(state);
      await settled(page.element);
      return page;
    };

    it('opens the result again', async () => {
      const page = await restored('course_npq-headship_cohort_autumn-2026_worksInEngland_no');
      await result(page);
      expect(sent(page.form)).to.include({ funding: 'not-eligible', 'funding.course': 'npq-headship' });
    });

    it('opens the question that was left', async () => {
      expect(
        question((await restored('course_npq-headship_cohort_autumn-2026_worksInEngland_yes')).element),
      ).to.equal('Where do you work?');
    });

    for (const junk of ['', '{"a":1}', 'course_npq-magic', '%']) {
      it(`begins at the start for ${JSON.stringify(junk)}`, async () => {
        expect(has((await restored(junk)).element, '#course')).to.equal(true);
      });
    }
  });
});
