import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chosenEngine, engineNames, findPrograms, whyMissing } from '../support/engines.js';
import { openFirefox } from '../support/firefox.js';
import { keepOpen, openDemo } from '../support/opened.js';
import { openWebKit } from '../support/webkit.js';
import type { WidgetName } from '@npq-widgets/embed/snippets';
import { untilSeen, visitorOf } from './visitor.js';

const engine = chosenEngine();
if (engine === 'chromium')
  throw new Error('Journeys in Chromium are in tests/hosts: set NPQ_ENGINE to firefox or webkit.');

const programs = findPrograms(engine);
if (!programs) throw new Error(whyMissing(engine));
const site = await openDemo();
const window = await keepOpen((engine === 'firefox' ? openFirefox : openWebKit)(programs));
const visitor = visitorOf(window);

/** A phone with all four widgets on a page. */
async function onPhone(): Promise<void> {
  await window.resize({ width: 390, height: 844 });
  await window.goto(`${site.pages}/hosts/bare.html`);
  await untilSeen(window);
}

/** Scrolls until the widget begins where the screen does. */
const toTop = (name: WidgetName): Promise<unknown> =>
  window.run(`document.querySelector('npq-${name}').scrollIntoView()`);

/** What a script of the page reads. */
const read = (script: string): Promise<unknown> => window.run(`return ${script}`);

describe(
  `on a phone in ${engineNames[engine]}, from the first press to the last`,
  { timeout: 240_000 },
  () => {
    it('the checker: questions, a mistake, back, the result on one screen, another answer, a link', async () => {
      const { press, fill, reads, sees, isAt } = visitor;
      await onPhone();
      await fill('eligibility-checker', 'select', 'npq-headship');
      await press('eligibility-checker', 'button', 'Check funding');
      await isAt('eligibility-checker', 'legend, [tabindex]');
      await press('eligibility-checker', 'button', 'Continue');
      await reads('eligibility-checker', '.error', 'Select where you work');
      await isAt('eligibility-checker', '.summary');
      await press('eligibility-checker', 'label', 'A school');
      await press('eligibility-checker', 'button', 'Continue');
      await reads('eligibility-checker', 'legend', 'What kind of school');
      await press('eligibility-checker', 'button', 'Back');
      await reads('eligibility-checker', 'legend', 'Where do you work');
      await press('eligibility-checker', 'button', 'Continue');
      for (const answer of ['Academy', 'Yes', 'No']) {
        await press('eligibility-checker', 'label', answer);
        await press('eligibility-checker', 'button', 'Continue');
      }
      await reads('eligibility-checker', '.outcome [role=heading]', 'You should be funded');
      await toTop('eligibility-checker');
      for (const part of ['.outcome', '.side [part~=button]']) await sees('eligibility-checker', part);
      await press('eligibility-checker', 'button', 'Copy');
      await reads('eligibility-checker', '[role=status], label', 'It opens');
      await press('eligibility-checker', 'summary', 'Your answers');
      // The course and the cohort come first.
      await press('eligibility-checker', '.answers li:nth-child(3) button', 'Change');
      await reads('eligibility-checker', 'legend', 'Where do you work');
      await press('eligibility-checker', 'label', 'Somewhere else');
      await press('eligibility-checker', 'button', 'Continue');
      await isAt('eligibility-checker', '[role=heading]');
    });

    it('the planner: hours on one screen, a mistake, a plan, its table', async () => {
      const { press, fill, reads, sees } = visitor;
      await onPhone();
      await fill('hours-planner', '#course', 'npq-headship');
      await reads('hours-planner', '.figure', '1 to 2 hours a week');
      await toTop('hours-planner');
      await sees('hours-planner', '.figure');
      await press('hours-planner', 'button', 'Plan my weeks');
      await fill('hours-planner', '#plan-start', '');
      await press('hours-planner', 'button', 'Show my plan');
      await reads('hours-planner', '.summary', 'There is a problem');
      await fill('hours-planner', '#plan-start', '2027-01-19');
      await fill('hours-planner', '#plan-time-2', '60');
      await press('hours-planner', 'button', 'Show my plan');
      await reads('hours-planner', '.verdict [role=heading]', 'fit');
      await press('hours-planner', 'summary', 'Change weeks');
      await reads('hours-planner', 'th', 'Week');
    });

    it('the finder: nothing typed, a name that many have, a hub on one screen', async () => {
      const { press, fill, reads, sees } = visitor;
      await onPhone();
      await press('provider-finder', 'button', 'Find the hub');
      await reads('provider-finder', '.error', 'Type');
      await fill('provider-finder', '#place', 'Newport');
      await press('provider-finder', 'button', 'Find the hub');
      await press('provider-finder', '.choices button', 'Newport, Isle of Wight');
      await reads('provider-finder', '.answer', 'Isle of Wight');
      await fill('provider-finder', '#place', 'SS1 1AA');
      await press('provider-finder', 'button', 'Find the hub');
      await reads('provider-finder', '.answer [role=heading]', 'Your hub');
      await toTop('provider-finder');
      for (const part of ['.answer [role=heading]', '.answer .why', '.answer .action'])
        await sees('provider-finder', part);
    });

    it('the explorer: all to scan, one of them, a topic, and back', async () => {
      const { press, fill, reads } = visitor;
      await onPhone();
      await press('framework-explorer', 'button, a', 'Headship');
      await reads('framework-explorer', 'dd', '18 months');
      await fill('framework-explorer', 'input', 'behaviour');
      await reads('framework-explorer', '[role=status]', 'match');
      await press('framework-explorer', 'button', '‹ All NPQs');
      await reads('framework-explorer', 'button, a', 'Leading literacy');
    });

    it('what is chosen in one is said in the others, and nothing is stored', async () => {
      const { fill, reads } = visitor;
      await onPhone();
      await fill('hours-planner', '#course', 'npq-leading-literacy');
      await reads('eligibility-checker', '.root', 'Leading literacy');
      await reads('framework-explorer', '.root', 'Leading literacy');
      assert.equal(await read('document.cookie'), '');
      assert.equal(await read('localStorage.length + sessionStorage.length'), 0);
    });
  },
);

describe('these checks can fail:', () => {
  it('a part below the screen is not seen', async () => {
    await onPhone();
    await window.run('scrollTo(0, 0)');
    await assert.rejects(visitor.sees('provider-finder', 'button'), /Not so: npq-provider-finder, button/);
  });
});
