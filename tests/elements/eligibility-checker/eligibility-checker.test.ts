import { expect, oneEvent } from '@open-wc/testing';
import { answersExample } from '@npq-widgets/data/examples/answers';
import starts from '@npq-widgets/data/slices/cohort-starts';
import cohorts from '@npq-widgets/data/slices/cohorts';
import pastCohorts from '@npq-widgets/data/slices/cohorts-past';
import { sendKeys } from '@web/test-runner-commands';
import type { DataExpiredEvent } from '../../../packages/elements/src/core/events.js';
import { EligibilityCheckerElement } from '../../../packages/elements/src/eligibility-checker/eligibility-checker.js';
import { hearing, times } from '../../support/aloud.js';
import { all, find, has, named, text } from '../../support/shadow.js';
import {
  FUNDED,
  NOT_FUNDED,
  STATE_SCHOOL,
  answer,
  assessed,
  begin,
  check,
  checker,
  choose,
  chooseCourse,
  hasQuestion,
  press,
  question,
  resultOf,
} from './checker-fixture.js';
import { waitUntil } from '../../support/wait.js';
import { untilSaid } from '../../support/lines-said.js';

const focused = (element: Element): Element | null | undefined => element.shadowRoot?.activeElement;

describe('<npq-eligibility-checker>', () => {
  it('is defined', () => {
    expect(customElements.get('npq-eligibility-checker')).to.equal(EligibilityCheckerElement);
  });

  describe('the start page', () => {
    it('says how registration stands before anything is asked', async () => {
      const element = await checker();
      expect(text(element, '.note')).to.contain('Check whether you can still register for autumn 2026');
      expect(text(element, '.note')).to.contain('23 June 2026');
      await expect(element).to.be.accessible();
    });

    it('says that registration has not opened on a day before it did', async () => {
      expect(text(await checker({ asOf: '2026-06-01' }), '.note')).to.contain('has not opened yet');
    });

    it('leads to the registration service where only that can tell, and nowhere else', async () => {
      const service = (element: Element) =>
        element.shadowRoot?.querySelector<HTMLAnchorElement>('.note a')?.href;
      expect(service(await checker())).to.equal(
        'https://register-national-professional-qualifications.education.gov.uk/',
      );
      expect(service(await checker({ asOf: '2026-06-01' }))).to.equal(undefined);
    });

    it('says where the dates come from when it is asked, and downloads that only then', async () => {
      const element = await checker();
      expect(has(element, '.note .source')).to.equal(false);
      find(element, '.note summary').click();
      await waitUntil(() => has(element, '.note .source'), 'the sources came');
      expect(text(element, '.note .source')).to.match(
        /^Not confirmed\. Sources: .+Department for Education: .+\(read 21 November 2026\)/,
      );
      await expect(element).to.be.accessible();
      await choose(element, '#cohort', 'spring-2027');
      expect(text(element, '.note .source')).to.contain('HISP Teaching School Hub');
    });

    it('names our sources for no dates but ours', async () => {
      const [autumn] = starts;
      const element = await checker({
        data: { slices: { 'cohort-starts': [{ ...autumn!, label: 'Autumn 2026, as this hub says' }] } },
      });
      find(element, '.note summary').click();
      await waitUntil(() => text(element, '.note details').includes('names no source'), 'the sentence came');
      expect(has(element, '.note .source')).to.equal(false);
    });

    it('shows what follows from the cohorts that a hub supplies, and names no source of ours for them', async () => {
      const [autumn] = cohorts;
      const moved = {
        ...autumn!,
        label: 'Autumn 2026, moved',
        opens: { ...autumn!.opens, value: '2026-12-24' },
      };
      const element = await checker({ data: { slices: { cohorts: [moved] } } });
      await waitUntil(() => text(element).includes('24 December 2026'), 'the dates came');
      expect(all(element, '#cohort option').length).to.be.at.most(1);
      find(element, '.note summary').click();
      await waitUntil(() => text(element, '.note details').includes('names no source'), 'the sentence came');
    });

    it('shows what follows from earlier cohorts that a hub supplies', async () => {
      const [past] = pastCohorts;
      const renamed = { ...past!, label: 'Autumn 2025, as this hub says' };
      const element = await checker({ cohort: past!.id, data: { slices: { 'cohorts-past': [renamed] } } });
      await waitUntil(() => text(element).includes('as this hub says'), 'the cohort came');
    });

    it('says that the dates may have changed, and tells the page, once nobody has looked at them in time', async () => {
      expect(text(await checker({ asOf: '2027-02-21' }), '.note')).not.to.contain('may have changed');
      const element = await checker();
      const told = oneEvent<DataExpiredEvent>(element, 'npq-data-expired');
      element.asOf = '2027-02-22';
      const { slice } = await told;
      await element.updateComplete;
      expect(slice).to.equal('cohort-starts');
      expect(text(element, '.note')).to.contain('This may have changed.');
    });

    it('asks for a course when Start is pressed without one, and puts the focus there', async () => {
      const element = await checker();
      const heard = hearing(element);
      await press(element, 'Check funding');
      await waitUntil(() => has(element, '.summary'), 'what is wrong is said');
      expect(times(heard, 'Choose an NPQ from the list'), heard.join(' | ')).to.equal(1);
      expect(text(element, '.error')).to.equal('Choose an NPQ from the list');
      expect(focused(element)).to.equal(find(element, '.summary'));
      expect(find(element, '#course').getAttribute('aria-describedby')).to.equal(find(element, '.error').id);
      await expect(element).to.be.accessible();
      named(element, 'button', 'Choose an NPQ from the list').click();
      expect(focused(element)?.id).to.equal('course');
      await chooseCourse(element, 'npq-headship');
      expect(has(element, '.error')).to.equal(false);
    });

    it('says what to do when the page asked for a course that we do not know', async () => {
      const element = await checker({ course: 'NPQX' });
      expect(text(element, '#course-unknown'))
        .to.contain('“NPQX”')
        .and.to.contain('Choose an NPQ from the list');
      await untilSaid('<npq-eligibility-checker course="NPQX">');
    });

    it('uses the next cohort, and says so in the console, for one that is not there', async () => {
      const element = await checker({ cohort: 'winter-2026' });
      await waitUntil(() => has(element, '.note'));
      expect(text(element, '.note')).to.contain('autumn 2026');
      await untilSaid('<npq-eligibility-checker cohort="winter-2026">');
    });

    it('names the course without asking when it is pinned', async () => {
      const element = await checker({ course: 'NPQH', courseOnly: true });
      expect(has(element, '#course')).to.equal(false);
      expect(text(element, 'form')).to.contain('Headship');
      await press(element, 'Check funding');
      expect(question(element)).to.equal('Where do you work?');
    });
  });

  describe('the questions', () => {
    it('are asked one a page, only those that matter: Headship from a state school never meets a list', async () => {
      const element = await checker();
      await begin(element, 'npq-headship');
      const asked: string[] = [];
      for (const label of FUNDED) {
        asked.push(question(element));
        await answer(element, label);
      }
      expect(asked.some((title) => title.includes('list'))).to.equal(false);
      expect(hasQuestion(element)).to.equal(false);
    });

    it('say what is missing when Continue is pressed on nothing, and lead back to the field', async () => {
      const element = await checker();
      await begin(element, 'npq-headship');
      const heard = hearing(element);
      await press(element, 'Continue');
      expect(focused(element)).to.equal(find(element, '.summary'));
      expect(times(heard, text(element, '.error')), heard.join(' | ')).to.equal(1);
      expect(find(element, 'fieldset').getAttribute('aria-describedby')).to.equal('work-setting-error');
      await expect(element).to.be.accessible();
      named(element, 'button', 'Select where you work').click();
      expect(focused(element)).to.equal(find(element, 'input'));
    });

    it('put the focus on each new question', async () => {
      const element = await checker();
      await begin(element, 'npq-headship');
      await waitUntil(() => focused(element)?.textContent.includes('Where do you work?'));
      await answer(element, 'A school');
      expect(focused(element)?.textContent.trim()).to.contain('What kind of school');
    });

    it('come with nothing chosen, whatever was chosen in the one before', async () => {
      const element = await checker();
      await begin(element, 'npq-headship');
      for (const label of STATE_SCHOOL) {
        expect(has(element, 'input:checked')).to.equal(false);
        await answer(element, label);
      }
      expect(has(element, 'input:checked')).to.equal(false);
    });

    it('go back one at a time with what was chosen, and to the start page at last', async () => {
      const element = await checker();
      await begin(element, 'npq-headship');
      await answer(element, 'A school');
      await answer(element, 'Local authority maintained');
      await press(element, 'Back');
      expect(question(element)).to.contain('What kind of school');
      expect((find(element, 'input:checked') as HTMLInputElement).value).to.equal('maintained');
      await press(element, 'Back');
      expect(question(element)).to.equal('Where do you work?');
      await press(element, 'Back');
      expect((find(element, '#course') as HTMLSelectElement).value).to.equal('npq-headship');
    });

    it('are accessible, each of them', async () => {
      const element = await checker();
      await begin(element, 'npq-leading-teaching');
      for (const label of [...STATE_SCHOOL, 'No']) {
        await expect(element).to.be.accessible();
        await answer(element, label);
      }
    });

    it('can be answered by keyboard alone', async () => {
      const element = await checker();
      await begin(element, 'npq-headship');
      await waitUntil(() => focused(element) !== null);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(question(element)).to.contain('What kind of school');
    });
  });

  describe('the result', () => {
    it('is that the rules are met for NPQSL at a state school, with reason, source, date and next steps', async () => {
      const element = await check('npq-senior-leadership', FUNDED);
      expect(text(element, '.outcome [role=heading]')).to.equal('You should be funded');
      expect(text(element, '.outcome'))
        .to.contain('Senior leadership, autumn 2026')
        .and.to.contain('does not have to be on a list');
      expect(text(element, '.trust'))
        .to.contain('Department for Education')
        .and.to.contain('checked 21 November 2026');
      expect(all(element, '.fold ol:not(.source) li')).to.have.length(4);
      expect(text(element))
        .to.contain('Registering alone does not give you a place')
        .and.not.to.contain('undefined');
      expect(focused(element)).to.equal(find(element, '.outcome [role=heading]'));
      await expect(element).to.be.accessible();
    });

    it('is that they are not met for NPQLT there, because the school is not on the list', async () => {
      const element = await check('npq-leading-teaching', [...STATE_SCHOOL, 'No']);
      expect(text(element, '.outcome [role=heading]')).to.equal('Not funded for you');
      expect(text(element, '.outcome')).to.contain('your workplace is not on the list');
      expect(text(element))
        .to.contain('Funded where you work: Senior leadership · Headship')
        .and.to.contain('£899 (VAT not stated), autumn 2024')
        // Nobody who is refused already is asked for England: it is said as a condition instead.
        .and.to.contain('For people who work in England, once for each NPQ.')
        .and.to.contain(
          'Each as long as you work in England, and you have not had a scholarship for this course before.',
        );
      await expect(element).to.be.accessible();
    });

    it('is told to the page by ids alone', async () => {
      const element = await checker();
      const told = assessed(element);
      await begin(element, 'npq-headship');
      for (const label of [...STATE_SCHOOL, 'No']) await answer(element, label);
      const { course, cohort, outcome, code, bubbles, composed } = await told;
      expect({ course, cohort, outcome, code, bubbles, composed }).to.deep.equal({
        course: 'npq-headship',
        cohort: 'autumn-2026',
        outcome: 'not-eligible',
        code: 'not_in_england',
        bubbles: true,
        composed: true,
      });
    });

    it('names the one question it hangs on when the visitor was not sure, and takes the answer', async () => {
      const element = await check('npq-leading-teaching', [...STATE_SCHOOL, 'I’m not sure']);
      expect(text(element, '.outcome [role=heading]')).to.equal('One thing to check');
      expect(text(element, '.outcome li')).to.contain('Is your school on DfE’s list of schools?');
      await expect(element).to.be.accessible();
      await press(element, 'Answer now');
      await answer(element, 'Yes');
      await answer(element, 'No');
      expect(text(element, '.outcome [role=heading]')).to.equal('You should be funded');
    });

    it('keeps an eligible result with a condition when earlier funding is not sure', async () => {
      const element = await check('npq-headship', [...STATE_SCHOOL, 'Yes', 'I’m not sure']);
      expect(text(element, '.outcome [role=heading]')).to.equal('You should be funded');
      expect(text(element, '.outcome'))
        .to.contain('as long as')
        .and.to.contain('not had a scholarship for this course before');
    });

    it('says that registration stops where it does, beside the funding', async () => {
      const element = await check('npq-leading-primary-mathematics', [...STATE_SCHOOL, 'Yes', 'No', 'No']);
      expect(text(element))
        .to.contain('You could not register yet')
        .and.to.contain('First settle what stops you');
      await expect(element).to.be.accessible();
    });

    it('says what a registration without a scholarship turns on, where nobody asked', async () => {
      const element = await check('npq-leading-primary-mathematics', [...STATE_SCHOOL, 'No']);
      expect(text(element)).to.contain('All of that as long as you can show a year of teaching for mastery');
      expect(text(element)).not.to.contain('First settle');
      expect(text(await check('npq-leading-teaching', [...STATE_SCHOOL, 'No']))).not.to.contain(
        'All of that as long as',
      );
    });

    it('keeps the answers for another course, and asks only what that one adds', async () => {
      const element = await check('npq-headship', FUNDED);
      await press(element, 'Leading teaching');
      expect(question(element)).to.equal('Is your school on DfE’s list of schools?');
      await answer(element, 'No');
      expect(text(element, '.outcome')).to.contain('Leading teaching');
    });

    it('lets an answer be changed, and keeps the others', async () => {
      const element = await check('npq-leading-teaching', [...STATE_SCHOOL, 'No']);
      await press(element, 'Change your answer: Is your school on DfE’s list of schools?');
      expect(question(element)).to.equal('Is your school on DfE’s list of schools?');
      await answer(element, 'Yes');
      expect(question(element)).to.contain('before');
    });

    it('starts again from nothing', async () => {
      const element = await check('npq-leading-teaching', [...STATE_SCHOOL, 'No']);
      await press(element, 'Start again');
      await press(element, 'Check funding');
      expect(question(element)).to.equal('Where do you work?');
      expect(has(element, 'input:checked')).to.equal(false);
    });

    it('changes its wording by itself once the facts are past their review date', async () => {
      const element = await check('npq-headship', FUNDED, { asOf: '2027-06-01' });
      expect(text(element, '.trust summary')).to.match(
        /^Based on DfE’s rules for autumn 2026, checked .+ Due a check since .+: see GOV\.UK for changes\.$/,
      );
    });

    it('ends with the hub’s own next step, labelled as the hub’s, and only the result has it', async () => {
      const element = await checker();
      const hub = element.closest('npq-hub');
      hub?.setAttribute('name', 'Estuary Example Teaching School Hub');
      hub?.setAttribute('action-url', 'https://hub.example/npq');
      await begin(element, 'npq-headship');
      expect(has(element, '.hub')).to.equal(false);
      for (const label of NOT_FUNDED) await answer(element, label);
      await waitUntil(() => has(element, '.hub'));
      expect(text(element, '.hub')).to.contain('Your next step with Estuary Example Teaching School Hub');
      expect(find(element, '.hub a').getAttribute('href')).to.equal('https://hub.example/npq');
    });
  });

  describe('answers given by the page', () => {
    const answers = {
      course: 'npq-headship',
      worksInEngland: 'yes',
      workSetting: 'school',
      establishmentType: '1',
      previouslyFunded: 'no',
    } as const;

    it('open the result, each with a way to change it', async () => {
      const element = await checker({ answers });
      await waitUntil(() => has(element, '.outcome'));
      expect(text(element, '.outcome')).to.contain('Headship');
      expect(all(element, '.rows .link').length).to.be.greaterThan(3);
    });

    it('are dropped where no rule asks for them', async () => {
      const element = await checker({ answers: { ...answers, workSetting: 'moon' } });
      await waitUntil(() => hasQuestion(element));
      expect(question(element)).to.equal('Where do you work?');
    });
  });

  describe('an earlier cohort', () => {
    it('is checked against its own rules', async () => {
      const element = await checker({ cohort: 'autumn-2025', course: 'npq-senior-leadership' });
      await waitUntil(() => has(element, '#course'));
      expect(text(element, '.note')).to.contain('autumn 2025');
      await press(element, 'Check funding');
      for (const label of [...STATE_SCHOOL, 'No']) await answer(element, label);
      expect(text(element, '.outcome [role=heading]')).to.equal('Registration is over');
      expect(text(element, '.outcome')).to.contain('autumn 2025');
      expect(text(element)).to.contain('Every NPQ, with the same answers, by the rules for autumn 2025');
      for (const tooLate of ['Who may pay', 'What happens next'])
        expect(text(element)).not.to.contain(tooLate);
    });

    it('says what would have been, that registration is over, and checks the same answers for one that is open', async () => {
      const element = await resultOf('past');
      expect(text(element, '.outcome [role=heading]')).to.equal('Registration is over');
      expect(text(element))
        .to.contain('Registration for autumn 2025 is closed')
        .and.not.to.contain('Register with DfE');
      await expect(element).to.be.accessible();
      await press(element, 'Check the same answers for autumn 2026');
      await waitUntil(() => has(element, '.outcome'));
      expect(text(element, '.outcome [role=heading]')).to.equal('You should be funded');
      expect(text(element, '.outcome')).to.contain('autumn 2026');
      expect(text(element)).to.contain('Register with DfE').and.not.to.contain('is closed');
    });

    it('says so of a review too, and offers no other course that comes too late', async () => {
      const review = await checker({ answers: { ...answersExample.inReview, cohort: 'autumn-2025' } });
      await waitUntil(() => has(review, '.outcome'));
      expect(text(review, '.outcome [role=heading]')).to.equal('Registration is over');
      const refused = await checker({ answers: { ...answersExample.notOnList, cohort: 'autumn-2025' } });
      await waitUntil(() => has(refused, '.outcome'));
      expect(text(refused)).not.to.contain('What would change the answer');
    });

    it('is answered in a sentence when it did not offer the course', async () => {
      const element = await checker({ cohort: 'autumn-2021', course: 'npq-senco' });
      await waitUntil(() => has(element, '#course'));
      await press(element, 'Check funding');
      await waitUntil(() => has(element, '.outcome'));
      expect(text(element, '.outcome')).to.contain('was not offered in autumn 2021');
      await expect(element).to.be.accessible();
    });
  });
});
