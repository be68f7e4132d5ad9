import { expect } from '@open-wc/testing';
import { ContextEvent } from '@lit/context';
import { emulateMedia } from '@web/test-runner-commands';
import { answersExample } from '@npq-widgets/data/examples/answers';
import { choicesContext, type Choices } from '../../../packages/elements/src/core/contexts.js';
import type { EligibilityCheckerElement } from '../../../packages/elements/src/eligibility-checker/eligibility-checker.js';
import { all, find, has, named, text, words } from '../../support/shadow.js';
import {
  answer,
  check,
  checker,
  choose,
  press,
  question,
  resultOf,
  settled,
  NOT_FUNDED,
  STATE_SCHOOL,
} from './checker-fixture.js';
import { waitUntil } from '../../support/wait.js';

const focused = (element: Element): Element | null | undefined => element.shadowRoot?.activeElement;
const outcome = (element: Element): string => text(element, '.outcome [role=heading]');

/** The list that follows a heading or label with these words. */
function listAfter(element: Element, title: string): HTMLElement[] {
  let at: Element | null | undefined = all(element, '[role=heading], p.label, summary').find((one) =>
    words(one).startsWith(title),
  );
  if (!at) throw new Error(`Nothing is titled "${title}".`);
  while (at && !at.matches('ul, ol')) at = at.nextElementSibling;
  return [...(at?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
}

const courseRow = (element: Element, name: string): HTMLElement => {
  const rows = [...listAfter(element, 'Every NPQ'), ...listAfter(element, 'Not an NPQ')];
  const row = rows.find((one) => words(one).startsWith(name));
  if (!row) throw new Error(`No row for ${name}.`);
  return row;
};

/** The order in which a reader meets these words. */
const order = (element: Element, ...phrases: readonly string[]): number[] =>
  phrases.map((phrase) => text(element).indexOf(phrase));

const inOrder = (positions: readonly number[]): boolean =>
  positions.every((at, index) => at >= 0 && (index === 0 || at > (positions[index - 1] ?? -1)));

const OWN_QUESTION = {
  ...{ id: 'travel', title: 'How do I get there?', text: 'By taxi.' },
  ...{ confidence: 'high' as const, sources: [] },
};

describe('<npq-eligibility-checker>, its result', () => {
  it('on paper has nothing to press, and no link that opens a letter', async () => {
    const element = await resultOf('eligible');
    const shown = (): string[] =>
      all(element, '.tools button, .tools a')
        .filter((one) => one.checkVisibility())
        .map(words);
    expect(shown()).to.include.members(['Print this result', 'Email my head']);
    await emulateMedia({ media: 'print' });
    expect(shown()).to.deep.equal([]);
    await emulateMedia({ media: 'screen' });
  });

  it('shares what it came to with every widget of the page while it is on show, and no event tells of it', async () => {
    const element = await checker();
    const told: string[] = [];
    const tell = (event: Event): void => void told.push(JSON.stringify(event));
    element.addEventListener('npq-choice-made', tell, true);
    const shared = (): string | undefined => {
      let choices: Choices = {};
      element.dispatchEvent(new ContextEvent(choicesContext, element, (now) => (choices = now)));
      return choices.outcome;
    };
    element.answers = answersExample.eligible;
    await waitUntil(() => has(element, '.outcome'));
    await element.updateComplete;
    expect(shared()).to.equal('npq-senior-leadership autumn-2026 eligible');
    await press(element, 'Back');
    expect(shared()).to.equal('');
    expect(told.join()).not.to.contain('eligible');
    element.remove();
  });

  it('says the outcome, why, the hub’s action, then the steps, every NPQ, the answers, how, and caveats last', async () => {
    const element = await resultOf('eligible');
    element.closest('npq-hub')?.setAttribute('name', 'Estuary Example Teaching School Hub');
    element.closest('npq-hub')?.setAttribute('action-url', 'https://hub.example/npq');
    await waitUntil(() => has(element, '.hub'));
    const positions = order(
      element,
      'You should be funded',
      'does not have to be on a list',
      'Your next step with Estuary Example',
      'Print this result',
      'Talk to your headteacher or manager',
      'Choose a lead provider:',
      'Register with DfE, once. Registering alone does not give you a place',
      'Apply to the provider',
      'Every NPQ, with the same answers',
      'Your answers',
      'How this was worked out',
      'This is not an offer of a place',
      'DfE decides when you register',
    );
    expect(inOrder(positions), positions.join()).to.equal(true);
    expect(text(element).split('DfE decides when you register')).to.have.length(2);
  });

  it('answers what people ask when that is opened, each with its source, and brings nothing before', async () => {
    const element = await resultOf('eligible');
    const fold = all(element, 'details.fold').find((one) => words(one).startsWith('Questions people ask'))!;
    expect(words(fold)).to.equal('Questions people ask');
    fold.querySelector('summary')!.click();
    await waitUntil(() => words(fold).includes('What if I do not pass?'), 'the answers came');
    const titles = [...fold.querySelectorAll('[role=heading]')].map(words);
    expect(titles.length).to.equal(6);
    expect(titles.filter((title) => title.endsWith('?'))).to.deep.equal(titles);
    const trust = words(fold.querySelector('.trust')!);
    expect(trust).to.contain('Based on what DfE, hubs and providers publish');
    for (const title of titles) expect(trust, title).to.contain(title);
    await expect(element).to.be.accessible();
  });

  it('shows the answers that a hub supplies in their place', async () => {
    const element = await resultOf('eligible');
    const slice = { questions: [], reviewBy: '2030-01-01', sources: {} };
    element.data = { slices: { 'common-questions': { ...slice, questions: [OWN_QUESTION] } } };
    const fold = all(element, 'details.fold').find((one) => words(one).startsWith('Questions people ask'))!;
    fold.querySelector('summary')!.click();
    await waitUntil(() => words(fold).includes('By taxi.'), 'the hub’s own answer came');
    expect(words(fold)).not.to.contain('What if I do not pass?');
  });

  it('says who may pay where the rules are not met, with the last price, its year, VAT and source', async () => {
    const element = await resultOf('notOnList');
    expect(
      inOrder(
        order(
          element,
          'Without a scholarship: £899 when last advertised (autumn 2024)',
          'What happens next',
          'Who may pay',
          '£899 (VAT not stated), autumn 2024',
          'Red Kite Teaching School Hub: NPQ funding, 2024',
        ),
      ),
    ).to.equal(true);
    const headship = await check('npq-headship', NOT_FUNDED);
    expect(text(headship)).to.contain('£1,949 (without VAT), autumn 2026: Bradford Teaching School Hub');
  });

  it('says what must be so besides only where there is something that it lets hold', async () => {
    expect(text(await resultOf('condition'), '.outcome')).to.contain('This holds as long as');
    for (const example of ['notOnList', 'notSure'] as const)
      expect(text(await resultOf(example), '.outcome')).not.to.contain('as long as');
    // Primary maths without mastery: not met, and beside it a condition of registering.
    const maths = await check('npq-leading-primary-mathematics', NOT_FUNDED);
    expect(text(maths, '.outcome')).not.to.contain('as long as');
  });

  it('leads back to the last question, with its answer', async () => {
    const element = await check('npq-leading-teaching', [...STATE_SCHOOL, 'No']);
    await press(element, 'Back');
    expect(question(element)).to.equal('Is your school on DfE’s list of schools?');
    expect((find(element, 'input:checked') as HTMLInputElement).value).to.equal('no');
  });

  it('leads to the start page for another course or start, and keeps every answer', async () => {
    const element = await resultOf('notOnList');
    await press(element, 'Change your answer: Which NPQ?');
    expect(focused(element)?.id).to.equal('course');
    await choose(element, '#course', 'npq-senior-leadership');
    await press(element, 'Check funding');
    expect(question(element)).to.equal('Have you had a scholarship for this course before?');
    await answer(element, 'No');
    expect(outcome(element)).to.equal('You should be funded');
  });

  describe('how it was worked out', () => {
    async function openTrace(element: EligibilityCheckerElement): Promise<Element> {
      const fold = all(element, 'details.fold').find((one) => words(one).startsWith('How this was'))!;
      fold.querySelector('summary')!.click();
      await waitUntil(() => has(element, '.trace'), 'the rules came');
      return fold;
    }

    it('is folded, and names every rule: passed, failed, not needed, not known, with source and date', async () => {
      const element = await resultOf('notSure');
      expect(has(element, '.trace'), 'nothing of it comes before it is opened').to.equal(false);
      const fold = await openTrace(element);
      const rows = [...fold.querySelectorAll('.rows > li')].map(words);
      expect(rows).to.have.length(15);
      for (const row of rows)
        expect(row).to.match(/, read 21 November 2026 \[\d+(, \d+)*\] (Passed|Failed|Not needed|Not known)$/);
      expect(rows.find((row) => row.startsWith('You work in England'))).to.match(/Passed$/);
      expect(rows.find((row) => row.startsWith('Your workplace is on the list'))).to.match(/Not known$/);
      expect(rows.find((row) => row.startsWith('This NPQ needs no list'))).to.match(/Not needed$/);
      const failed = await resultOf('notOnList');
      expect(
        [...(await openTrace(failed)).querySelectorAll('.rows > li')]
          .map(words)
          .find((row) => row.startsWith('Your workplace is on the list')),
      ).to.match(/Failed$/);
    });

    it('names each source once, under its number', async () => {
      const element = await resultOf('notOnList');
      await openTrace(element);
      const sources = all(element, 'details ol.source li').map(words);
      expect(new Set(sources).size).to.equal(sources.length);
      for (const source of sources) expect(source).to.match(/^.+: .+ \(read 21 November 2026\)$/);
      const numbers = all(element, 'details .rows .source')
        .flatMap((one) => /\[(.+)\]/.exec(words(one))?.[1]?.split(', ') ?? [])
        .map(Number);
      expect(Math.max(...numbers)).to.equal(sources.length);
    });

    it('is accessible when it is opened', async () => {
      const element = await resultOf('notSure');
      for (const fold of all(element, 'details')) (fold as HTMLDetailsElement).open = true;
      await waitUntil(() => has(element, '.trace'), 'what was opened came');
      await expect(element).to.be.accessible();
    });
  });

  it('asks for the one answer that settles it, with what helps to find it, and not yet about earlier funding', async () => {
    const element = await resultOf('notSure');
    expect(text(element, '.outcome'))
      .to.contain('The result depends on this')
      .and.to.contain('Every NPQ is funded in schools on the list.');
    expect(text(element, '.outcome')).not.to.contain('Have you had a scholarship');
    expect(text(element)).to.contain('If you cannot find out, register with DfE');
    await press(element, 'Answer now: Is your school on DfE’s list of schools?');
    expect(question(element)).to.equal('Is your school on DfE’s list of schools?');
  });

  it('says that it cannot tell, where no answer would settle it', async () => {
    const element = await checker({
      cohort: 'autumn-2025',
      answers: {
        cohort: 'autumn-2025',
        course: 'npq-headship',
        worksInEngland: 'yes',
        workSetting: 'other',
        referredByAdviser: 'no',
      },
    });
    await waitUntil(() => has(element, '.outcome'));
    expect(outcome(element)).to.equal('Not on record');
    expect(text(element, '.outcome')).to.contain('is not on record');
  });

  it('says of two reasons that it is one or the other', async () => {
    const element = await checker({
      answers: {
        cohort: 'autumn-2026',
        course: 'npq-leading-teaching',
        worksInEngland: 'yes',
        workSetting: 'another-setting',
      },
    });
    await waitUntil(() => has(element, '.outcome'));
    expect(text(element, '.outcome')).to.match(/only\. ?Or, as your work may be: Lead mentors/);
  });

  it('says under the next step how registration stands where it is not open, or not known to be', async () => {
    expect(
      inOrder(
        order(
          await resultOf('eligible'),
          'Register for an NPQ on GOV.UK',
          'Check whether you can still register for autumn 2026',
          'Talk to your headteacher or manager',
        ),
      ),
    ).to.equal(true);
    expect(
      inOrder(
        order(
          await resultOf('eligible', { asOf: '2026-06-02' }),
          'Register for an NPQ on GOV.UK',
          'has not opened yet',
          'Talk to your headteacher or manager',
        ),
      ),
    ).to.equal(true);
    expect(text(await resultOf('eligible', { asOf: '2026-07-02' }))).not.to.contain(
      'registration for autumn 2026',
    );
  });

  it('takes nothing from answers that are none, and breaks on none', async () => {
    const odd: unknown[] = [
      { course: 5, cohort: 'autumn-2026' },
      { course: null },
      {
        get course() {
          throw new Error('planted');
        },
      },
      'course:npq-headship',
      true,
      [],
    ];
    for (const answers of odd) {
      const element = await checker({ answers: answers as never });
      await settled(element);
      expect(has(element, '#course'), String(answers)).to.equal(true);
    }
  });

  it('says what DfE publishes and what its service does, where they differ for these answers', async () => {
    const element = await resultOf('inReview');
    const rows = listAfter(element, 'Where DfE’s text and its service differ').map(words);
    expect(rows[0]).to.match(
      /What is published: .+lists this NPQ as funded.+What the service does: .+will review it/,
    );
    expect(text(await resultOf('notAccepted'))).not.to.contain('Where DfE’s text');
  });

  describe('every NPQ, with the same answers', () => {
    it('is ten, and the coaching offer apart', async () => {
      const element = await resultOf('eligible');
      expect(listAfter(element, 'Every NPQ')).to.have.length(10);
      expect(listAfter(element, 'Not an NPQ').map(words)).to.have.length(1);
      expect(words(courseRow(element, 'Senior leadership'))).to.equal(
        'Senior leadership (this result) Meets the rules',
      );
      expect(words(courseRow(element, 'Leading teaching'))).to.equal(
        'Leading teaching Does not meet the rules',
      );
      expect(text(element)).to.contain(
        'Each as long as you have not had a scholarship for this course before.',
      );
    });

    it('asks once above the rows what several of them turn on, and takes the answer there', async () => {
      const element = await resultOf('notSure');
      expect(words(courseRow(element, 'Executive leadership'))).to.equal('Executive leadership Depends');
      const asked = all(element, '.inline').filter((one) => words(one).includes('DfE’s list of schools?'));
      expect(asked.map((one) => words(one.firstElementChild as HTMLElement))).to.deep.equal([
        '6 of these depend on: Is your school on DfE’s list of schools?',
      ]);
      const [fold] = asked as HTMLDetailsElement[];
      for (const one of [fold!.parentElement as HTMLDetailsElement, fold!]) one.open = true;
      named(element, '.inline button', 'No').click();
      await settled(element);
      expect(words(courseRow(element, 'Executive leadership'))).to.equal(
        'Executive leadership Does not meet the rules',
      );
      expect(words(courseRow(element, 'Leading teaching'))).to.contain('Does not meet the rules');
      expect(outcome(element)).to.equal('Not funded for you');
      expect(words(focused(element)!)).to.equal('Executive leadership');
      expect(words(find(element, `#${focused(element)!.getAttribute('aria-describedby')!}`))).to.equal(
        'Does not meet the rules',
      );
    });

    it('takes one answer after another where one is not enough, and keeps them for that course', async () => {
      const element = await resultOf('eligible');
      const take = async (asked: string, label: string): Promise<void> => {
        const row = courseRow(element, 'Early headship coaching offer');
        expect(words(row)).to.contain(`Depends on: ${asked}`);
        [...row.querySelectorAll('button')].find((button) => words(button) === label)!.click();
        await settled(element);
      };
      await take('Are you a headteacher?', 'Yes');
      await take('Are you in your first five years', 'Yes');
      expect(words(courseRow(element, 'Early headship coaching offer'))).to.contain('Meets the rules');
      expect(outcome(element)).to.equal('You should be funded');
      expect(listAfter(element, 'Your answers').map(words).join()).not.to.contain('headteacher');
      await press(element, 'Early headship coaching offer');
      expect(question(element)).to.equal('Have you done the NPQ in Headship?');
    });

    it('puts the focus on what comes next where the row goes with its answer', async () => {
      const element = await resultOf('notSure');
      named(element, '.inline button', 'Yes').click();
      await settled(element);
      expect(question(element)).to.equal('Have you had a scholarship for this course before?');
      expect(words(focused(element)!)).to.equal('Have you had a scholarship for this course before?');
    });

    it('never asks about lists again once it was answered there', async () => {
      const element = await check('npq-headship', [...STATE_SCHOOL, 'Yes', 'No']);
      named(element, '.inline button', 'No').click();
      await settled(element);
      expect(all(element, '.inline').map(words).join()).not.to.contain('DfE’s list of schools?');
      await press(element, 'Leading teaching');
      await waitUntil(() => has(element, '.outcome'));
      expect(outcome(element)).to.equal('Not funded for you');
      expect(text(element, '.outcome')).to.contain('your workplace is not on the list');
    });

    it('says beside a course what a registration for it turns on', async () => {
      const listed = await checker({ answers: { ...answersExample.eligible, onPp50List: 'yes' } });
      await waitUntil(() => has(listed, '.outcome'));
      expect(words(courseRow(listed, 'Leading primary mathematics'))).to.contain(
        'Meets the rules As long as you can show a year of teaching for mastery',
      );
      expect(words(courseRow(listed, 'Leading teaching'))).to.equal('Leading teaching Meets the rules');
    });

    it('leads nowhere else where the page keeps the widget to its course', async () => {
      const element = await resultOf('notOnList', { course: 'NPQLT', courseOnly: true });
      expect(courseRow(element, 'Headship').querySelector('button[data-course]')).to.equal(null);
      expect(text(element)).not.to.contain('What would change the answer');
      expect(all(element, 'button').map((button) => button.getAttribute('aria-label'))).not.to.include(
        'Change your answer: Which NPQ?',
      );
    });

    it('says where a registration would stop', async () => {
      expect(words(courseRow(await resultOf('stops'), 'Leading primary mathematics'))).to.contain(
        'You could not register yet',
      );
    });
  });

  describe('what would change it', () => {
    it('leads to another course, with the same answers', async () => {
      const element = await resultOf('notOnList');
      await press(element, 'Show this: Headship');
      expect(question(element)).to.equal('Have you had a scholarship for this course before?');
      await answer(element, 'No');
      expect(outcome(element)).to.equal('You should be funded');
    });

    it('says what must be so besides, once for all of them', async () => {
      const element = await resultOf('notOnList');
      expect(text(element).split('For people who work in England, once for each NPQ.')).to.have.length(2);
      const independent = await checker({
        answers: { ...answersExample.notAccepted, previouslyFunded: 'no' },
      });
      await waitUntil(() => has(independent, '.outcome'));
      expect(listAfter(independent, 'What would change').map(words).join()).not.to.contain('as long as');
    });

    it('is the cohort whose rules are known, where there are none, and no course by rules of another one', async () => {
      const element = await resultOf('noRules', { cohort: 'spring-2027' });
      expect(listAfter(element, 'What would change').map(words).join()).to.equal(
        'Starting in autumn 2026: you should be funded. Show this',
      );
      await press(element, 'Show this: Starting in autumn 2026');
      expect(outcome(element)).to.equal('You should be funded');
      const refused = await checker({
        cohort: 'spring-2027',
        answers: { ...answersExample.notOnList, cohort: 'spring-2027' },
      });
      await waitUntil(() => has(refused, '.outcome'));
      expect(text(refused)).not.to.contain('What would change the answer');
    });

    it('leads to registering under another setting', async () => {
      const element = await checker({
        answers: {
          cohort: 'autumn-2026',
          course: 'npq-early-years-leadership',
          worksInEngland: 'yes',
          workSetting: 'school',
          establishmentType: '11',
          onRiseList: 'no',
        },
      });
      await waitUntil(() => has(element, '.outcome'));
      const line = listAfter(element, 'What would change')
        .map(words)
        .find((one) => one.startsWith('Registering under'));
      expect(line).to.contain(
        'Registering under “A pre-school class or nursery in a school” if that is where you work: you should be funded.',
      );
      await press(
        element,
        'Show this: Registering under “A pre-school class or nursery in a school” if that is where you work',
      );
      await answer(element, 'No');
      expect(outcome(element)).to.equal('You should be funded');
      expect(listAfter(element, 'Your answers').map(words).join()).to.contain(
        'A pre-school class or nursery in a school',
      );
    });

    it('leads from an earlier cohort to the next', async () => {
      const element = await check('npq-senior-leadership', [...STATE_SCHOOL, 'No'], {
        cohort: 'autumn-2025',
      });
      expect(listAfter(element, 'What would change').map(words).join()).to.contain(
        'Starting in autumn 2026: you should be funded.',
      );
      await press(element, 'Show this: Starting in autumn 2026');
      expect(question(element)).to.equal('Do you work in England?');
      await answer(element, 'Yes');
      expect(question(element)).to.contain('before');
      await answer(element, 'No');
      expect(text(element, '.outcome')).to.contain('You should be funded').and.to.contain('autumn 2026');
    });
  });

  it('says that a cohort had no scholarships, and asks nothing for it', async () => {
    const element = await checker({ cohort: 'spring-2026', course: 'NPQH' });
    await press(element, 'Check funding');
    await waitUntil(() => has(element, '.outcome'));
    expect(text(element, '.outcome')).to.contain('There were no scholarships for anyone in spring 2026.');
    await expect(element).to.be.accessible();
  });

  describe('the start', () => {
    it('can be chosen among the next and those to come, the next by default', async () => {
      const element = await checker();
      const options = [...(find(element, '#cohort') as HTMLSelectElement).options];
      expect(options.map((option) => [words(option), option.selected])).to.deep.equal([
        ['Autumn 2026', true],
        ['Spring 2027 (funding not announced)', false],
      ]);
    });

    it('is not asked for where there is one to choose', async () => {
      const [next] = (await import('@npq-widgets/data/slices/cohort-starts')).default;
      const element = await checker({ data: { slices: { 'cohort-starts': [next!] } } });
      expect(has(element, '#cohort')).to.equal(false);
    });

    it('may be an earlier one that the page names, with a way to the next', async () => {
      const element = await checker({ cohort: 'autumn-2024' });
      await waitUntil(() => has(element, '#cohort'));
      const select = find(element, '#cohort') as HTMLSelectElement;
      expect([...select.options].map((option) => option.value)).to.deep.equal([
        'autumn-2024',
        'autumn-2026',
        'spring-2027',
      ]);
      expect(select.value).to.equal('autumn-2024');
      await choose(element, '#cohort', 'autumn-2026');
      expect(text(element, '.note')).to.contain('autumn 2026');
    });

    it('without published rules is asked about by the last ones, and both are shown as what they are', async () => {
      const element = await checker({ course: 'NPQLT' });
      await choose(element, '#cohort', 'spring-2027');
      expect(text(element, '.note')).to.contain('No dates are published yet');
      await press(element, 'Check funding');
      expect(text(element)).to.contain(
        'No rules are published for spring 2027 yet. These questions are those of autumn 2026',
      );
      for (const label of [...STATE_SCHOOL, 'No']) await answer(element, label);
      expect(outcome(element)).to.equal('No rules to check');
      expect(text(element, '.outcome')).to.contain('No rules are published for spring 2027');
      expect(text(element, '.trust')).to.contain('Not confirmed');
      expect(text(element))
        .to.contain('What the rules for autumn 2026 say')
        .and.to.contain('They are the last rules published. Those for spring 2027 may be different.');
      expect(text(element, '.panel'))
        .to.contain('Does not meet the rules')
        .and.to.contain('your workplace is not on the list');
      expect(text(element))
        .to.contain('Every NPQ, with the same answers, by the rules for autumn 2026')
        .and.to.contain('How this was worked out, by the rules for autumn 2026');
      await expect(element).to.be.accessible();
    });
  });

  const results: readonly (readonly [string, () => Promise<EligibilityCheckerElement>])[] = (
    ['eligible', 'notOnList', 'notSure', 'condition', 'inReview', 'stops'] as const
  ).map((name) => [name, () => resultOf(name)]);
  for (const [name, open] of results) {
    it(`is accessible: ${name}`, async () => {
      const element = await open();
      await expect(element).to.be.accessible();
      expect(text(element)).not.to.match(/undefined|null|NaN|\{\w+\}/);
      expect(named(element, 'button', 'Print this result')).to.not.equal(null);
    });
  }
});
