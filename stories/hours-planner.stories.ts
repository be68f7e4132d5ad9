import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import { estuaryFacts } from '@npq-widgets/data/examples/own-facts';
import { programmesExample } from '@npq-widgets/data/examples/plans';
import '@npq-widgets/elements/hours-planner';
import '@npq-widgets/elements/hub';
import { HoursPlannerElement } from '@npq-widgets/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { defineWithLoaders, never, refuse } from '../tests/support/network.js';
import { choose, inside } from './inside.js';

type Args = Partial<
  Pick<HoursPlannerElement, 'course' | 'courseOnly' | 'hoursPerDay' | 'headingLevel' | 'asOf' | 'data'>
>;

defineWithLoaders('npq-waiting-planner', HoursPlannerElement, { programmes: never });
defineWithLoaders('npq-failing-planner', HoursPlannerElement, { programmes: refuse });

const form = {
  work: 'rate-90',
  start: '2027-01-19',
  minutes: { 2: 60, 7: 60 },
  termTimeOnly: false,
  days: '4',
  later: 0,
} as const;
const plan = {
  changed: form,
  planned: undefined,
  problems: [],
  weeksOut: ['2027-02-15'],
  done: [],
  cover: '218',
  travel: '',
  asked: 0,
} as const;

class FormPlanner extends HoursPlannerElement {
  override connectedCallback() {
    super.connectedCallback();
    this.dispatch({ type: 'planning', planning: { ...plan, ...this.planning } });
  }
  protected readonly planning: object = {};
}

class WeeksPlanner extends FormPlanner {
  protected override readonly planning: object = { planned: form };
}

class TightPlanner extends FormPlanner {
  protected override readonly planning: object = { planned: { ...form, minutes: { 2: 45 } } };
}

class SecondPlanner extends FormPlanner {
  protected override readonly planning: object = {
    planned: form,
    second: { course: 'npq-headship', later: 0, asked: 0, isMended: false },
  };
}

/** The same with the fold open, and the holidays of one's own school in it. */
class HolidaysPlanner extends FormPlanner {
  protected override readonly planning: object = {
    changed: {
      ...form,
      holidays: {
        ...{ from: '2027-01-19', to: '2028-07-18' },
        holidays: [
          { from: '2027-02-22', to: '2027-02-26' },
          { from: '2027-03-29', to: '2027-04-09' },
          { from: '2027-07-24', to: '2027-09-03' },
        ],
      },
    },
  };
}

class TickedPlanner extends FormPlanner {
  protected override readonly planning: object = {
    planned: form,
    done: [
      { part: 'study', day: '2027-01-19', minutes: 60 },
      { part: 'study', day: '2027-01-24', minutes: 60 },
      { part: 'day-1', day: '2027-02-02', minutes: 360 },
    ],
  };
}

class WrongPlanner extends FormPlanner {
  protected override readonly planning: object = {
    changed: { ...form, minutes: {}, days: 'four' },
    problems: [
      { field: 'days', code: 'not-days', about: 'four' },
      { field: 'study-times', code: 'no-study-times', about: '' },
    ],
    asked: 1,
  };
}

// A story that is edited runs again on the page where its elements are already defined.
if (!customElements.get('npq-form-planner')) {
  customElements.define('npq-form-planner', FormPlanner);
  customElements.define('npq-weeks-planner', WeeksPlanner);
  customElements.define('npq-tight-planner', TightPlanner);
  customElements.define('npq-second-planner', SecondPlanner);
  customElements.define('npq-wrong-planner', WrongPlanner);
  customElements.define('npq-holidays-planner', HolidaysPlanner);
  customElements.define('npq-ticked-planner', TickedPlanner);
}

const facts = { slices: { programmes: programmesExample } };

const meta: Meta<Args> = {
  title: 'Widgets/Hours planner',
  component: 'npq-hours-planner',
  args: { courseOnly: true, data: facts, asOf: '2026-11-21' },
  parameters: {
    facts:
      'Hours are examples. Names of courses, holidays of schools and the cost of cover are the real ones on record.',
  },
  // Each story stands alone: without a hub of its own a choice in one would be taken up by the others of a page.
  render: ({ course = '', courseOnly = false, hoursPerDay = '', headingLevel = 2, asOf = '', data }) =>
    html`<npq-hub
      ><npq-hours-planner
        course=${course}
        ?course-only=${courseOnly}
        hours-per-day=${hoursPerDay}
        heading-level=${headingLevel}
        as-of=${asOf}
        .data=${data}
      ></npq-hours-planner
    ></npq-hub>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Nothing is chosen, and no facts are loaded. */
export const Initial: Story = { args: { courseOnly: false } };

/** The main path: a course, a plan of one's own, and whether it fits. */
export const FromCourseToPlan: Story = {
  args: { courseOnly: false },
  play: async ({ canvasElement }) => {
    const planner = await inside(canvasElement);
    await choose(planner, 'Which NPQ?', 'Headship');
    await expect(await planner.findByText('1 to 2 hours a week')).toBeVisible();
    await userEvent.click(await planner.findByRole('button', { name: 'Plan my weeks' }));
    await choose(planner, 'Tuesday', '1 hour');
    await choose(planner, 'Sunday', '1 hour');
    await userEvent.click(planner.getByRole('button', { name: 'Show my plan' }));
    await expect(await planner.findByRole('heading', { name: 'It fits' })).toBeVisible();
  },
};

/** Facts that never come. */
export const Pending: Story = {
  args: { course: 'NPQH', data: undefined },
  render: ({ course = '' }) =>
    html`<npq-hub><npq-waiting-planner course=${course} course-only></npq-waiting-planner></npq-hub>`,
};

/** Facts that did not come; the button asks again. */
export const Failed: Story = {
  args: { course: 'NPQH', data: undefined },
  render: ({ course = '' }) =>
    html`<npq-hub><npq-failing-planner course=${course} course-only></npq-failing-planner></npq-hub>`,
};

const withOwn = { ...facts, own: { facts: estuaryFacts } };

/** What the hub states of the course, signed as the hub's. */
export const HubStates: Story = { args: { course: 'NPQSL', data: withOwn } };

/** Before a course is chosen on the page of a hub that states its dates: its next start, in one line. */
export const HubStatesFirst: Story = {
  args: { courseOnly: false, data: withOwn },
  play: async ({ canvasElement }) => {
    const planner = await inside(canvasElement);
    await expect(await planner.findByText(/next start: Senior leadership, 19 January 2027/)).toBeVisible();
  },
};

/** The form of a plan of one's own. */
export const PlanForm: Story = {
  render: () =>
    html`<npq-hub><npq-form-planner course="NPQSL" course-only .data=${facts}></npq-form-planner></npq-hub>`,
};

/** What is wrong with the form, in a summary and at its fields. */
export const PlanFormWrong: Story = {
  render: () =>
    html`<npq-hub
      ><npq-wrong-planner course="NPQSL" course-only .data=${facts}></npq-wrong-planner
    ></npq-hub>`,
};

/** What is rarely asked of weeks, opened: the holidays of the visitor's own school in the place of the usual ones. */
export const OwnHolidays: Story = {
  render: () =>
    html`<npq-hub
      ><npq-holidays-planner course="NPQSL" course-only .data=${facts}></npq-holidays-planner
    ></npq-hub>`,
};

/** How much is done, as a bar and in numbers: it comes with the first tick. */
export const Progress: Story = {
  render: () =>
    html`<npq-hub
      ><npq-ticked-planner course="NPQSL" course-only .data=${facts}></npq-ticked-planner
    ></npq-hub>`,
};

/** A plan that fits: the verdict, the picture, what it costs, and what to take along. */
export const Weeks: Story = {
  render: () =>
    html`<npq-hub
      ><npq-weeks-planner course="NPQSL" course-only .data=${withOwn}></npq-weeks-planner
    ></npq-hub>`,
};

/** A plan that does not fit, with the one change that mends it. */
export const WeeksThatDoNotFit: Story = {
  render: () =>
    html`<npq-hub
      ><npq-tight-planner course="NPQSL" course-only .data=${facts}></npq-tight-planner
    ></npq-hub>`,
};

/** Two courses at once: whether both fit, the heaviest week, and the one change that mends both. */
export const SecondCourse: Story = {
  render: () =>
    html`<npq-hub
      ><npq-second-planner course="NPQSL" course-only .data=${facts}></npq-second-planner
    ></npq-hub>`,
};

/** Hours and days: the length of a day is an assumption that can be changed. */
export const HoursAndDays: Story = { args: { course: 'NPQEL' } };

/** A stated total of which only half days are listed. */
export const RemainderInDays: Story = { args: { course: 'NPQEYL' } };

/** The same as hours and days, with a day of 5 hours from the start. */
export const ShorterDay: Story = { args: { course: 'NPQEL', hoursPerDay: '5' } };

/** A total of which not all is listed, and one that agrees with its parts. */
export const StatedTotals: Story = { args: { course: 'NPQLBC' } };

/** No hours, rates without a number of weeks, parts that outgrow their total, and the final assessment alone. */
export const Gaps: Story = { args: { course: 'NPQH' } };

/** A total without parts, from a provider that no longer leads NPQs. */
export const FormerProvider: Story = { args: { course: 'NPQLL' } };

/** A weekly figure that is not confirmed for this course. */
export const Unconfirmed: Story = { args: { course: 'NPQLT' } };

/** The coaching offer: no weekly figure is set, and none is made up. */
export const NoWeeklyHours: Story = { args: { course: 'EHCO' } };

/** No published example was found. */
export const Empty: Story = { args: { course: 'NPQSENCO' } };

/** A course that the page asks for and nobody knows. */
export const UnknownCourse: Story = { args: { course: 'NPQXYZ' } };

/** Past the day on which the facts were to be looked at again. */
export const PastReview: Story = { args: { course: 'NPQEL', asOf: '2027-06-01' } };

/** With the hub's own next step at the end. */
export const WithHub: Story = {
  args: { course: 'NPQEL' },
  render: ({ course = '', data }) =>
    html`<npq-hub
      hub=${estuaryHub.areas.join(',')}
      name=${estuaryHub.name}
      action-url=${estuaryHub.actionUrl}
      action-label=${estuaryHub.actionLabel}
      email=${estuaryHub.email}
      ><npq-hours-planner course=${course} course-only .data=${data}></npq-hours-planner
    ></npq-hub>`,
};
