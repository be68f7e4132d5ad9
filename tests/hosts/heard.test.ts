import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetNames, type WidgetName } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { heard } from './heard.js';
import { chooseCourse, widget } from './visitor.js';
import { untilShown } from './widgets.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

/** All four widgets on a page of a hub, on a fixed day. */
async function open(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  host.show(
    `<!doctype html><html lang="en"><title>NPQs</title><link rel="icon" href="data:,"><h1>NPQs</h1>
    <npq-hub hub="EE5" action-url="https://hub.example/npq" next-start="2027-01-19"></npq-hub>
    ${widgetNames.map((name) => `<npq-${name} as-of="2026-11-21"></npq-${name}>`).join('')}
    <script async src="${site.scripts}npq.js"></script>`,
  );
  await page.goto(host.origin);
  await untilShown(page);
  return page;
}

/** A journey in one widget: after each step, what is heard that was not heard before it. */
class Journey {
  readonly page: Page;
  readonly name: WidgetName;
  #before: readonly string[] = [];

  constructor(page: Page, name: WidgetName) {
    this.page = page;
    this.name = name;
  }

  /** Waits for words of the view that a step leads to. */
  async comesTo(words: string): Promise<void> {
    await this.widget.getByText(words).first().waitFor();
  }

  /** Compares what is new, line by line. */
  async hears(expected: string): Promise<void> {
    const now = await heard(this.page, this.name);
    const fresh = now.filter((line) => !this.#before.includes(line));
    this.#before = now;
    const lines = expected.split('\n').slice(1, -1);
    const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
    assert.deepEqual(
      fresh,
      lines.map((line) => line.slice(indent)),
    );
  }

  get widget() {
    return widget(this.page, this.name);
  }

  async press(name: string): Promise<void> {
    await this.widget.getByRole('button', { name, exact: true }).click();
  }

  async answer(name: RegExp): Promise<void> {
    await this.widget.getByRole('radio', { name }).check();
    await this.press('Continue');
  }
}

/**
 * Outlines to be read: each line is what Chrome tells a screen reader. A change of words or of their order changes them;
 * what is new in one should be what somebody who does not see the page needs, and be there once.
 */
describe('what a screen reader says from the first view to the answer', () => {
  it('in the checker', async () => {
    const journey = new Journey(await open(), 'eligibility-checker');
    await journey.comesTo('Check funding');
    await journey.hears(`
      region “Will my NPQ be funded?”
      heading “Will my NPQ be funded?”, 2
      Answer a few questions. Your answers stay on your device.
      choice “Which NPQ? Will my NPQ be funded?”, Choose an NPQ
      choice “When do you want to start?”, Autumn 2026
      button “Check funding”
      Check whether you can still register for autumn 2026 Registration …
      link “DfE’s service shows if you can register today”
      fold “Sources”
      status
    `);
    await chooseCourse(journey.page, journey.name, 'npq-leading-literacy');
    await journey.press('Check funding');
    await journey.comesTo('Where do you work?');
    await journey.hears(`
      Question 1 of about 4 · Leading literacy, autumn 2026
      button “Back”
      group “Where do you work?”
        heading “Where do you work?”, 3, has the focus
        radio “A school”, described: Also a school with a sixth …
        radio “An academy trust”, described: Answer for one school of the …
        radio “A college or other 16 to 19 setting”
        radio “Early years or childcare”, described: Also a nursery school or a …
        radio “Another setting”, described: A virtual school, hospital, …
        radio “Somewhere else, or not at the moment”, described: For example with a supply …
      button “Continue”
    `);
    for (const answer of [/^A school/, /^Academy/, /^Yes/]) await journey.answer(answer);
    await journey.answer(/^No/);
    await journey.comesTo('You should be funded');
    await journey.hears(`
      heading “You should be funded”, 3, has the focus
      Leading literacy, autumn 2026 Your workplace is on a DfE list, and …
      link “Go to the hub’s NPQ page”
      Check whether you can still register for autumn 2026. Registration …
      link “DfE’s service shows if you can register today”
      button “Print this result”
      button “Copy a link to this result”
      link “Email my head”
      fold “What happens next”
      fold “Every NPQ, with the same answers”
      fold “Your answers”
      fold “How this was worked out”
      fold “Where DfE’s text and its service differ”
      fold “Questions people ask”
      This is not an offer of a place. Your provider checks that a funded …
      fold “Based on DfE’s rules for autumn 2026, checked 21 November 2026.”
    `);
    await journey.page.close();
  });

  it('in the explorer', async () => {
    const journey = new Journey(await open(), 'framework-explorer');
    await journey.comesTo('Which one suits me?');
    await journey.hears(`
      region “Choose an NPQ”
      heading “Choose an NPQ”, 2
      10 NPQs for teachers and leaders in England. Courses start in November …
      button “Which one suits me?”
      heading “Specialist NPQs”, 3
      button “Leading teaching”: You lead teaching in a subject, year or phase 12 months, case study of …
      button “Leading behaviour and culture”: You lead on behaviour or pupil wellbeing 12 months, case study of up …
      button “Leading teacher development”: You train, mentor or develop other teachers 12 months, case study of …
      button “Leading literacy”: You lead literacy in a school, year or phase 12 months, case study of …
      button “Leading primary mathematics”: You lead maths across a primary school 12 months, case study of up to …
      heading “Leadership NPQs”, 3
      button “Senior leadership”: You have whole-school duties, or soon will 18 months, case study of up …
      button “Headship”: You are a headteacher, or about to be 18 months, case study of up to …
      button “Executive leadership”: You lead several schools, or soon will 18 months, case study of up to …
      button “Early years leadership”: You lead early years, or soon will 18 months, case study of up to …
      button “Special educational needs co-ordinator (SENCO)”: You are a SENCO, or may become one 18 months, case study, funded at …
      heading “For new headteachers”, 3
      button “Early headship coaching offer”: You are a head in your first five years 12 months, not assessed, …
      button “NPQs that have ended”
      status
    `);
    await journey.press('Leading literacy');
    await journey.comesTo('What it covers');
    await journey.hears(`
      region “Leading literacy NPQLL”
      button “‹ All NPQs”
      heading “Leading literacy NPQLL”, 2, has the focus
      For teachers who lead, or want to lead, literacy across a school, key …
      link “Go to the hub’s NPQ page”
      link “Leading literacy on GOV.UK”
      heading “What it covers: 6 areas”, 3
      button “Open all”
      A summary, not the official wording.
      link “Official frameworks on GOV.UK”
      For example: parents, behaviour, coaching
      field “Find a topic in this NPQ”, described: For example: parents, …
      fold “Teaching”
      fold “Developing language”
      fold “Developing reading”
      fold “Developing writing”
      fold “Professional development”
      fold “Implementation”
      fold “What has changed”
      fold “Based on GOV.UK and pages of NPQ providers, checked 21 November 2026.”
    `);
    await journey.page.close();
  });

  it('in the planner', async () => {
    const journey = new Journey(await open(), 'hours-planner');
    await journey.comesTo('Which NPQ?');
    await journey.hears(`
      region “How many hours an NPQ takes”
      heading “How many hours an NPQ takes”, 2
      choice “Which NPQ? How many hours an NPQ takes”, Choose an NPQ
      picture “A year in weeks. In school holidays: 12 of 52.”
      An NPQ typically takes 1 to 2 hours a week. This hub’s next start: 19 …
      status
    `);
    await chooseCourse(journey.page, journey.name, 'npq-headship');
    await journey.comesTo('Plan my weeks');
    await journey.hears(`
      choice “Which NPQ? How many hours an NPQ takes”, Headship
      heading “Headship”, 3
      1 to 2 hours a week on average, for 18 months About 78 to 156 hours in …
      link “Go to the hub’s NPQ page”
      See whether it fits into your year, week by week, and what to agree …
      button “Plan my weeks”
      fold “How published courses were made up (7)”
      fold “Based on published figures, checked 21 November 2026. Your provider …”
        Headship: 1 to 2 hours a week for 18 months. Examples: 7.
    `);
    await journey.press('Plan my weeks');
    await journey.comesTo('Show my plan');
    await journey.hears(`
      heading “Plan your weeks”, 3, has the focus
      choice “How much to plan for”, 1 hour 30 minutes a week
      date field “When it starts”, 2027-01-19
      group “When you can study”, described: Choose the days that suit you, …
        Choose the days that suit you, and for how long.
        choice “Monday”, No study
        choice “Tuesday”, 1 hour
        choice “Wednesday”, No study
        choice “Thursday”, No study
        choice “Friday”, No study
        choice “Saturday”, No study
        choice “Sunday”, 1 hour
      checkbox “Only in term time”
      If you know how many. They come on top of your study.
      field “Days out for training”, described: If you know how many. They …
      fold “More about your weeks”
      button “Show my plan”
    `);
    await journey.widget.getByLabel('When it starts').fill('2027-01-19');
    await journey.press('Show my plan');
    await journey.comesTo('It fits');
    await journey.hears(`
      heading “Plan your weeks”, 3
      heading “It fits”, 3, has the focus
      You have time for all 117 hours, and could lose 19 weeks and still …
      heading “Your time, week by week”, 4
      picture “Bars from 18 January 2027 to 17 July 2028, one for each week. The …”
      Study: 117 hours School holidays
      fold “Change weeks, tick them off, or see the numbers”
      heading “Your next weeks”, 4
      Tuesday 19 January 2027: 1 hour of study Sunday 24 January 2027: 30 …
      heading “What it costs your school”, 4
      No days out, so no cover.
      heading “Take it with you”, 4
      button “Print a page for my headteacher”
      button “Add to my calendar”
      button “Save as a spreadsheet”
      button “Copy a link to this plan”
      button “Keep this plan on this device”
      It keeps the course, your dates and study times, and what you ticked, …
      fold “Plan as plain text”
      fold “Based on the terms that schools have published and DfE’s figures on …”
      button “Doing two NPQs at once?”
        It fits. You have time for all 117 hours, and could lose 19 weeks and …
    `);
    await journey.page.close();
  });

  it('in the finder', async () => {
    const journey = new Journey(await open(), 'provider-finder');
    await journey.comesTo('Find the hub');
    await journey.hears(`
      region “Find your teaching school hub”
      heading “Find your teaching school hub”, 2
      heading “Chafford Hundred South Essex Teaching School Hub”, 3
      That’s us We serve schools in Basildon, Brentwood, Castle Point, …
      link “Go to our NPQ page”
      fold “Based on DfE’s list of hubs, checked 21 November 2026.”
      For example SS1 1AA, Truro, your school or a hub. What you type stays …
      choice “Postcode, place or school”, described: For example SS1 1AA, Truro, …
      button “Find the hub”
      heading “Who you would study with”, 3
      Choose an NPQ to see who runs it. You can choose any of them, wherever …
      choice “Which NPQ? Find your teaching school hub”, Choose an NPQ
      status
    `);
    await journey.widget.getByLabel('Postcode, place or school').fill('SS1 1AA');
    await journey.press('Find the hub');
    await journey.comesTo('SS1 is in');
    await journey.hears(`
      choice “Postcode, place or school”, SS1 1AA, described: For example SS1 1AA, Truro, …
      heading “Your hub is Chafford Hundred South Essex Teaching School Hub”, 3, has the focus
      That’s us SS1 is in Southend-on-Sea. We serve schools in Basildon, …
      fold “DfE’s record of this hub”
      Hubs cover areas, but your school may work with any hub.
      link “Check on DfE’s own finder”
      fold “Based on DfE’s list of hubs, checked 21 November 2026. Hubs are named …”
      Your next step with this teaching school hub
      link “Go to the hub’s NPQ page”
    `);
    await journey.page.close();
  });
});

it('four widgets on a page have four names, and so have their lists of courses', async () => {
  const page = await open();
  // The explorer has cards in place of a list.
  const named = (role: string, lines: readonly string[]) =>
    lines.flatMap((line) => new RegExp(`^ *${role} “(.+?)”`).exec(line)?.[1] ?? []);
  const lines = (await Promise.all(widgetNames.map((name) => heard(page, name)))).flat();
  assert.deepEqual(named('region', lines), [
    'Will my NPQ be funded?',
    'Choose an NPQ',
    'How many hours an NPQ takes',
    'Find your teaching school hub',
  ]);
  assert.deepEqual(named('choice', lines), [
    'Which NPQ? Will my NPQ be funded?',
    'When do you want to start?',
    'Which NPQ? How many hours an NPQ takes',
    'Postcode, place or school',
    'Which NPQ? Find your teaching school hub',
  ]);
  await page.close();
});

it('an outline changes with a name, a level and a state', async () => {
  const page = await open();
  const before = await heard(page, 'eligibility-checker');
  await page.evaluate(() => {
    const root = document.querySelector('npq-eligibility-checker')?.shadowRoot;
    root?.querySelector('[role=heading]')?.setAttribute('aria-level', '3');
    root?.querySelector('button')?.setAttribute('aria-label', 'Go');
    root?.querySelector('details')?.setAttribute('open', '');
  });
  const now = await heard(page, 'eligibility-checker');
  assert.deepEqual(now.filter((line) => !before.includes(line)).slice(0, 3), [
    'heading “Will my NPQ be funded?”, 3',
    'button “Go”',
    'fold “Sources”, open',
  ]);
  await page.close();
});
