import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examine, reportText } from '@npq-widgets/embed/doctor';
import { doctorNames } from '../../../packages/cli/src/doctor/doctor-names.js';
import { PageError } from '../../../packages/cli/src/doctor/page-error.js';
import { readHtml } from '../../../packages/cli/src/doctor/read-html.js';
import { inputs, UNSEEN } from '../../support/odd-inputs.js';

const PIECES = [
  '<npq-hub hub="EE5" name="',
  '<npq-hours-planner course="npqh">',
  '</npq-hours-planner>',
  '<npq-provider-findr corse=x>',
  '<div data-npq="eligibility-checker" data-course=“NPQH”>',
  '</div>',
  '<script async src="https://files.example/v1/npq.js"',
  '<script src=/npq.js integrity=sha384-x>',
  '</script>',
  '<style> html{ font-size: 10px; ',
  '</style>',
  '<meta http-equiv=content-security-policy content="script-src ',
  '<iframe src="/frame.html?widget=hours-planner&',
  '<template shadowrootmode=open>',
  '<table><td>',
  '<p><b>',
  '<svg><foreignObject>',
  '<!--',
  '-->',
  '">',
  '>',
  '<a href="javascript:x">',
  'Find out whether scholarship funding would pay for ',
];

/** Inputs that something went wrong on once. */
const KEPT = [
  '<div>'.repeat(20_000),
  '<npq-hours-planner>'.repeat(1500),
  `<style>${' html{'.repeat(60_000)}`,
  `<npq-hub hub="${'1'.repeat(150_000)} x">`,
  '<npq-hub name="x&#10;All is well: 1 widget found.">',
];

describe('the page reader', () => {
  function hold(html: string, name: string): void {
    try {
      const facts = readHtml(html, { address: 'https://hub.example/' });
      const report = reportText(facts, examine(facts, doctorNames));
      assert.doesNotMatch(report, UNSEEN, name);
      assert.ok(report.split('\n').filter((line) => line.startsWith('All is well')).length <= 1, name);
    } catch (error) {
      if (!(error instanceof PageError)) throw new Error(name, { cause: error });
    }
  }

  it('comes to an end with a report or a sentence, whatever it reads', () => {
    for (const [at, html] of KEPT.entries()) hold(html, `kept ${at}`);
    for (const { name, text } of inputs(15, PIECES)) hold(text, name);
  });
});
