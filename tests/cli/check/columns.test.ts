import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ADDED, findColumns } from '../../../packages/cli/src/desk/columns.js';
import { deskFacts } from '../../../packages/cli/src/desk/facts.js';

const columns = findColumns(deskFacts.ruleSets);
const yesNo = ['yes', 'no'];

describe('the columns of a list', () => {
  it('are these, with these values', () => {
    const values = Object.fromEntries(
      columns.filter(({ kind }) => kind === 'value').map(({ name, values: own }) => [name, own]),
    );
    assert.deepEqual(values, {
      cohort: [
        'autumn-2021',
        'spring-2022',
        'autumn-2022',
        'spring-2023',
        'autumn-2023',
        'spring-2024',
        'autumn-2024',
        'spring-2025',
        'autumn-2025',
        'spring-2026',
        'autumn-2026',
        'spring-2027',
      ],
      works_in_england: yesNo,
      work_setting: ['school', 'academy-trust', '16-to-19', 'early-years', 'another-setting', 'other'],
      early_years_kind: [
        'la-maintained-nursery',
        'school-pre-school',
        'private-nursery',
        'childminder',
        'another-early-years-setting',
      ],
      employment: [
        'virtual-school',
        'hospital-education',
        'young-offender-institution',
        'la-teacher',
        'itt-lead-mentor',
      ],
      on_pp50_list: yesNo,
      on_fe_list: yesNo,
      on_rise_list: yesNo,
      on_childminder_list: yesNo,
      on_early_years_list: yesNo,
      on_nursery_list: yesNo,
      itt_provider_approved: yesNo,
      referred_by_adviser: yesNo,
      previously_funded: yesNo,
      headteacher: yesNo,
      first_five_years: yesNo,
      npqh_status: ['completed', 'studying', 'starting-soon', 'none'],
      maths_mastery: yesNo,
    });
    assert.deepEqual(
      columns.filter(({ kind }) => kind !== 'value').map(({ name, kind }) => [name, kind]),
      [
        ['course', 'course'],
        ['establishment_type', 'gias-code'],
      ],
    );
  });

  it('need a cohort and a course, and nothing else', () => {
    assert.deepEqual(
      columns.filter(({ required }) => required).map(({ name }) => name),
      ['cohort', 'course'],
    );
  });

  it('get these five after them', () => {
    assert.deepEqual([...ADDED], ['outcome', 'code', 'reason', 'depends_on', 'registration']);
  });

  it('take in what a new rule set asks', () => {
    const [set] = deskFacts.ruleSets.filter(({ id }) => id === 'autumn-2026');
    const grown = { ...set!, questions: [{ id: 'headteacher' as const, values: ['yes', 'no', 'acting'] }] };
    assert.deepEqual(
      findColumns([grown]).map(({ name, values }) => [name, values]),
      [
        ['cohort', ['autumn-2026']],
        ['course', []],
        ['headteacher', ['yes', 'no', 'acting']],
      ],
    );
  });
});
