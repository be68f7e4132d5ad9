import { answersExample } from '@npq-widgets/data/examples/answers';
import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import { EligibilityCheckerElement } from '@npq-widgets/elements';
import '@npq-widgets/elements/eligibility-checker';
import '@npq-widgets/elements/hub';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { checkerSchools, noSchools } from '../tests/support/coast-schools.js';
import { defineWithLoaders, never, refuse } from '../tests/support/network.js';
import { choose, inside } from './inside.js';

type Args = Partial<
  Pick<
    EligibilityCheckerElement,
    'course' | 'courseOnly' | 'cohort' | 'layout' | 'answers' | 'headingLevel' | 'asOf'
  >
>;

defineWithLoaders('npq-waiting-checker', EligibilityCheckerElement, { questions: never });
defineWithLoaders('npq-failing-checker', EligibilityCheckerElement, { questions: refuse });
defineWithLoaders('npq-schoolless-checker', EligibilityCheckerElement, checkerSchools(noSchools));

/** Presses a button once it is there. */
function pressing(name: string): NonNullable<StoryObj<Args>['play']> {
  return async ({ canvasElement }) => {
    const checker = await inside(canvasElement);
    await userEvent.click(await checker.findByRole('button', { name }));
  };
}

/** Answers questions one after another: chooses, and goes on. */
async function answer(
  checker: Awaited<ReturnType<typeof inside>>,
  answers: readonly RegExp[],
): Promise<void> {
  for (const name of answers) {
    await userEvent.click(await checker.findByRole('radio', { name }));
    await userEvent.click(checker.getByRole('button', { name: 'Continue' }));
  }
}

const meta: Meta<Args> = {
  title: 'Widgets/Eligibility checker',
  component: 'npq-eligibility-checker',
  args: { asOf: '2026-11-21' },
  parameters: {
    facts:
      'Dates, rules and prices are the real ones on record, as on 21 November 2026. Hubs and answers are examples.',
  },
  // Each story stands alone: without a hub of its own a choice in one would be taken up by the others of a page.
  render: ({
    course = '',
    courseOnly = false,
    cohort = '',
    layout = 'steps',
    answers,
    headingLevel = 2,
    asOf = '',
  }) =>
    html`<npq-hub
      ><npq-eligibility-checker
        course=${course}
        ?course-only=${courseOnly}
        cohort=${cohort}
        layout=${layout}
        heading-level=${headingLevel}
        as-of=${asOf}
        .answers=${answers}
      ></npq-eligibility-checker
    ></npq-hub>`,
};
export default meta;

type Story = StoryObj<Args>;

/** How registration stands, and which course. No rules are loaded. */
export const Start: Story = {};

/** The main path: a course, four questions, and a result that says yes or no. */
export const FromCourseToResult: Story = {
  play: async ({ canvasElement }) => {
    const checker = await inside(canvasElement);
    await choose(checker, 'Which NPQ?', 'Senior leadership');
    await userEvent.click(checker.getByRole('button', { name: 'Check funding' }));
    await answer(checker, [/^A school/, /^Local authority maintained school/, /^Yes$/, /^No$/]);
    await expect(await checker.findByRole('heading', { name: 'You should be funded' })).toBeVisible();
  },
};

/** The same on a day before registration opened. */
export const BeforeRegistration: Story = { args: { asOf: '2026-06-01' } };

/** Nobody has looked at the dates in time: that is said. */
export const StartPastReview: Story = { args: { asOf: '2027-06-01' } };

/** Where the dates come from was asked for. */
export const StartSources: Story = {
  play: async ({ canvasElement }) => {
    const checker = await inside(canvasElement);
    await userEvent.click(await checker.findByText('Sources', { selector: 'summary' }));
  },
};

/** The page asked for a course that we do not know: said, and the visitor is asked. */
export const UnknownCourse: Story = { args: { course: 'NPQX' } };

/** Start was pressed without a course: the summary has the focus and leads to the field. */
export const StartProblem: Story = { play: pressing('Check funding') };

/** One question a page, with a way back. */
export const Question: Story = {
  args: { answers: { course: 'npq-headship', cohort: 'autumn-2026', worksInEngland: 'yes' } },
};

/** Continue was pressed and nothing was chosen. */
export const QuestionProblem: Story = {
  args: { answers: { course: 'npq-headship', cohort: 'autumn-2026', worksInEngland: 'yes' } },
  play: pressing('Continue'),
};

/** A school was found by its name, and answers for itself. */
export const SchoolFound: Story = {
  args: {
    answers: {
      ...{
        course: 'npq-leading-literacy',
        cohort: 'autumn-2026',
        worksInEngland: 'yes',
        workSetting: 'school',
      },
    },
  },
  play: async ({ canvasElement }) => {
    const checker = await inside(canvasElement);
    await userEvent.click(await checker.findByRole('button', { name: 'Find my school or college by name' }));
    const box = await checker.findByRole('combobox');
    await userEvent.type(box, 'seaford head');
    // By keys, which open the list again where the page lost the focus meanwhile.
    await waitFor(async () => {
      await userEvent.type(box, '{ArrowDown}');
      checker.getByRole('option', { name: /^Seaford Head School/, selected: true });
    });
    await userEvent.type(box, '{Enter}');
    await expect(await checker.findByText(/^Kind: /)).toBeVisible();
  },
};

const atSchool = {
  answers: {
    ...{
      course: 'npq-leading-literacy',
      cohort: 'autumn-2026',
      worksInEngland: 'yes',
      workSetting: 'school',
    },
  },
} satisfies Args;

/** Opens the box for a school, and types. */
async function lookFor(canvas: HTMLElement, typed: string): Promise<Awaited<ReturnType<typeof inside>>> {
  const checker = await inside(canvas);
  await userEvent.click(await checker.findByRole('button', { name: 'Find my school or college by name' }));
  const box = await checker.findByRole('combobox');
  if (typed) await userEvent.type(box, typed);
  return checker;
}

/** Somebody wants to look for their school: the field has the focus, and nothing is typed. */
export const SchoolBox: Story = {
  args: atSchool,
  play: async ({ canvasElement }) => {
    const checker = await lookFor(canvasElement, '');
    await expect(checker.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
  },
};

/** Schools of the name, each with postcode and phase; of several with one name the town tells which. */
export const SchoolSuggestions: Story = {
  args: atSchool,
  play: async ({ canvasElement }) => {
    const checker = await lookFor(canvasElement, 'seaford');
    await expect(await checker.findByRole('option', { name: /^Seaford Head School, Seaford/ })).toBeVisible();
    await expect(checker.getByRole('option', { name: /^None of these/ })).toBeVisible();
  },
};

/** No school has the name: the kind can be said in words. */
export const SchoolNotFound: Story = {
  args: atSchool,
  play: async ({ canvasElement }) => {
    const checker = await lookFor(canvasElement, 'zzyzx');
    await expect((await checker.findAllByText(/^No school is found for/))[0]).toBeVisible();
  },
};

/** Schools cannot be looked up: what was typed stays, a button tries again, and the question can be answered in words. */
export const SchoolsOutOfReach: Story = {
  args: atSchool,
  render: ({ answers, asOf = '' }) =>
    html`<npq-hub
      ><npq-schoolless-checker as-of=${asOf} .answers=${answers}></npq-schoolless-checker
    ></npq-hub>`,
  play: async ({ canvasElement }) => {
    const checker = await lookFor(canvasElement, 'seaford');
    await expect(await checker.findByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(checker.getByRole('combobox')).toHaveValue('seaford');
  },
};

/** No rules are published for the cohort: the questions are those of the last, and that is said. */
export const QuestionByTheLastRules: Story = {
  args: {
    cohort: 'spring-2027',
    answers: { course: 'npq-headship', cohort: 'spring-2027', worksInEngland: 'yes' },
  },
};

/** The rules are met: why, from where, and what to do next. */
export const MeetsTheRules: Story = { args: { answers: answersExample.eligible } };

/** They are not: what would change that, who may pay, and the last prices seen. */
export const DoesNotMeetTheRules: Story = { args: { answers: answersExample.notOnList } };

/** It hangs on one question, which can be answered in place. */
export const Depends: Story = { args: { answers: answersExample.notSure } };

/** Met, as long as something holds that the visitor was not sure of. */
export const WithACondition: Story = { args: { answers: answersExample.condition } };

/** DfE would decide later; where its text and its service differ is said. */
export const InReview: Story = { args: { answers: answersExample.inReview } };

/** They are not, and it is not known whether one could register without a scholarship. */
export const NotMetAndNotSureToRegister: Story = { args: { answers: answersExample.mayStop } };

/** Funded, yet the registration service would stop it. */
export const RegistrationStops: Story = { args: { answers: answersExample.stops } };

/** No rules are published for the cohort: that is the result, and what the last ones say stands below it. */
export const NoRules: Story = { args: { cohort: 'spring-2027', answers: answersExample.noRules } };

/** Past their review date the facts change their own wording. */
export const PastReview: Story = { args: { asOf: '2027-06-01', answers: answersExample.eligible } };

/** An earlier cohort, against its own rules: what would have been, and the way to one that is open. */
export const EarlierCohort: Story = { args: { cohort: 'autumn-2025', answers: answersExample.past } };

/** A cohort in which nobody had a scholarship. */
export const UnfundedCohort: Story = {
  args: { cohort: 'spring-2026', answers: { course: 'npq-headship', cohort: 'spring-2026' } },
};

/** All on one page: the course alone. */
export const SinglePage: Story = { args: { layout: 'single' } };

/** All on one page: what was answered, and the next question below it. */
export const SinglePageQuestions: Story = {
  args: {
    layout: 'single',
    answers: {
      course: 'npq-leading-teaching',
      cohort: 'autumn-2026',
      worksInEngland: 'yes',
      workSetting: 'school',
    },
  },
};

/** All on one page: the result below its questions. Answers change in place. */
export const SinglePageResult: Story = { args: { layout: 'single', answers: answersExample.notOnList } };

/** In a form of the page, which it holds back until there is a result. */
export const InAForm: Story = {
  render: () =>
    html`<npq-hub
      ><form @submit=${(event: Event) => event.preventDefault()}>
        <p>
          <label>Your name <input name="who" autocomplete="name" /></label>
        </p>
        <npq-eligibility-checker name="funding" required as-of="2026-11-21"></npq-eligibility-checker>
        <p><button>Send</button></p>
      </form></npq-hub
    >`,
};

/** A fieldset of the page has disabled it. */
export const Disabled: Story = {
  render: () =>
    html`<npq-hub
      ><fieldset disabled>
        <legend>Later</legend>
        <npq-eligibility-checker as-of="2026-11-21"></npq-eligibility-checker></fieldset
    ></npq-hub>`,
};

/** Questions that never come. */
export const Pending: Story = {
  render: () =>
    html`<npq-hub
      ><npq-waiting-checker .answers=${answersExample.eligible} course="NPQSL"></npq-waiting-checker
    ></npq-hub>`,
};

/** Questions that did not come; the button asks again. */
export const Failed: Story = {
  render: () =>
    html`<npq-hub
      ><npq-failing-checker .answers=${answersExample.eligible} course="NPQSL"></npq-failing-checker
    ></npq-hub>`,
};

/** The result ends with the hub's own next step. */
export const InAHub: Story = {
  render: () =>
    html`<npq-hub
      hub=${estuaryHub.areas.join()}
      name=${estuaryHub.name}
      action-url=${estuaryHub.actionUrl}
      action-label=${estuaryHub.actionLabel}
      email=${estuaryHub.email}
      ><npq-eligibility-checker
        as-of="2026-11-21"
        .answers=${answersExample.eligible}
      ></npq-eligibility-checker
    ></npq-hub>`,
};
