import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '@npq-widgets/data/funding';
import { explain } from '../../../packages/cli/src/desk/explain.js';
import { deskFacts } from '../../../packages/cli/src/desk/facts.js';

const school: Answers = {
  cohort: 'autumn-2026',
  worksInEngland: 'yes',
  workSetting: 'school',
  establishmentType: '1',
  onRiseList: 'no',
  onPp50List: 'no',
  previouslyFunded: 'no',
};
const on = '2026-11-21';

function cellsOf(answers: Answers, day = on) {
  const [outcome, code, reason = '', dependsOn, registration] = explain(answers, deskFacts, day).cells;
  return { outcome, code, reason, dependsOn, registration };
}

describe('what is added to a row', () => {
  it('is the outcome, DfE’s code and the reason', () => {
    assert.deepEqual(cellsOf({ ...school, course: 'npq-senior-leadership' }), {
      outcome: 'eligible',
      code: 'funded',
      reason: deskFacts.reasons.results['no-list-needed'],
      dependsOn: '',
      registration: 'open',
    });
    assert.deepEqual(cellsOf({ ...school, course: 'npq-leading-teaching' }), {
      outcome: 'not-eligible',
      code: 'ineligible_establishment_not_a_pp50',
      reason: deskFacts.reasons.results['not-on-list'],
      dependsOn: '',
      registration: 'open',
    });
    assert.equal(
      cellsOf({ ...school, course: 'npq-headship', workSetting: 'another-setting', employment: 'la-teacher' })
        .code,
      'subject_to_review',
    );
  });

  it('names the columns that settle it, and gives no reason before', () => {
    const rest: Answers = {
      cohort: 'autumn-2026',
      worksInEngland: 'yes',
      workSetting: 'school',
      establishmentType: '1',
    };
    assert.deepEqual(cellsOf({ ...rest, course: 'npq-leading-teaching' }), {
      outcome: 'depends',
      code: '',
      reason: 'Not settled. It depends on what stands in depends_on.',
      dependsOn: 'on_rise_list, on_pp50_list, previously_funded',
      registration: 'open',
    });
  });

  it('says on what an outcome stands that was not asked', () => {
    const { outcome, reason } = cellsOf({ ...school, course: 'npq-headship', previouslyFunded: 'not-sure' });
    assert.equal(outcome, 'eligible');
    assert.match(reason, / This holds as long as you have not had a scholarship for this course before\.$/);
    const maths = cellsOf({ ...school, course: 'npq-leading-primary-mathematics', onPp50List: 'yes' }).reason;
    assert.match(maths, / This holds as long as you can show a year of teaching for mastery/);
    const both = cellsOf({
      ...school,
      course: 'npq-leading-primary-mathematics',
      onPp50List: 'yes',
      previouslyFunded: 'not-sure',
    }).reason;
    assert.match(both, /scholarship for this course before, and you can show a year/);
  });

  it('names no such condition where the outcome is bad or open', () => {
    for (const more of [{ previouslyFunded: 'yes' }, { onPp50List: 'not-sure' }]) {
      assert.doesNotMatch(
        cellsOf({ ...school, course: 'npq-leading-primary-mathematics', ...more }).reason,
        /as long as/,
      );
    }
  });

  it('says what stops a registration, and counts it', () => {
    const answers: Answers = {
      ...school,
      course: 'npq-leading-primary-mathematics',
      onPp50List: 'yes',
      mathsMastery: 'no',
    };
    const { reason, registration, outcome } = cellsOf(answers);
    assert.deepEqual([outcome, registration], ['eligible', 'stops']);
    assert.match(
      reason,
      /every NPQ is paid for there\. DfE’s service does not let you register for Leading primary mathematics without proof/,
    );
    assert.deepEqual(
      [
        explain(answers, deskFacts, on).stops,
        explain({ ...answers, mathsMastery: 'yes' }, deskFacts, on).stops,
      ],
      [true, false],
    );
  });

  it('says nothing of registration where there are no rules', () => {
    assert.deepEqual(cellsOf({ ...school, cohort: 'spring-2027', course: 'npq-headship' }), {
      outcome: 'no-rules',
      code: '',
      reason: 'No rules are published for spring 2027.',
      dependsOn: '',
      registration: '',
    });
    assert.match(
      cellsOf({ ...school, course: 'npq-headship' }, '2026-05-31').reason,
      /^The rules for autumn 2026 were not in force on that day\.$/,
    );
  });

  it('speaks of earlier cohorts by their own rules, and puts in the names', () => {
    const cells = cellsOf({ ...school, cohort: 'autumn-2022', course: 'npq-senco' });
    assert.equal(cells.outcome, 'no-rules');
    assert.match(
      cells.reason,
      /^Special educational needs co-ordinator \(SENCO\) was not offered in autumn 2022\.$/,
    );
    assert.equal(
      cellsOf({ ...school, cohort: 'autumn-2022', course: 'npq-leading-teaching' }).outcome,
      'eligible',
    );
    assert.equal(
      cellsOf({ ...school, cohort: 'autumn-2025', course: 'npq-leading-teaching' }).outcome,
      'not-eligible',
    );
  });

  it('says that a rule is not on record, where nothing that could be filled in settles it', () => {
    assert.deepEqual(
      cellsOf({ ...school, cohort: 'autumn-2021', course: 'npq-headship', establishmentType: '15' }),
      {
        outcome: 'depends',
        code: '',
        reason: 'The rule for a case like yours in autumn 2021 is not on record, so there is no answer here.',
        dependsOn: '',
        registration: 'open',
      },
    );
  });

  it('gives every reason there may be, where several fit', () => {
    const several = {
      ...deskFacts,
      reasons: {
        results: { 'type-not-accepted': 'One.', 'not-on-list': 'Two.', 'no-list-needed': 'Three.' },
        conditions: {},
      },
    };
    const cells = explain(
      { ...school, course: 'npq-leading-teaching', establishmentType: 'not-sure' },
      several,
      on,
    ).cells;
    assert.deepEqual([cells[0], cells[2]], ['not-eligible', 'Two. Or: One.']);
  });
});
