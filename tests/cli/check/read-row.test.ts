import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findColumns } from '../../../packages/cli/src/desk/columns.js';
import { deskFacts } from '../../../packages/cli/src/desk/facts.js';
import { readHeader } from '../../../packages/cli/src/desk/header.js';
import { rowReader } from '../../../packages/cli/src/desk/read-row.js';

const columns = findColumns(deskFacts.ruleSets);

/** Reads one row under a header of its own. */
function read(row: Record<string, string>, extra: readonly string[] = [], broken = false) {
  const cells = { cohort: 'autumn-2026', course: 'npq-headship', ...row };
  const header = readHeader(Object.keys(cells), columns);
  return rowReader(header, deskFacts)({ line: 2, cells: [...Object.values(cells), ...extra], broken });
}

const answersOf = (row: Record<string, string>) => {
  const reading = read(row);
  assert.ok('answers' in reading, JSON.stringify(reading));
  return Object.fromEntries(
    Object.entries(reading.answers).filter(([answer]) => !['cohort', 'course'].includes(answer)),
  );
};

const problemsOf = (row: Record<string, string>, extra?: readonly string[], broken?: boolean) => {
  const reading = read(row, extra, broken);
  assert.ok('problems' in reading, JSON.stringify(reading));
  return reading.problems.map(({ column, sentence }) => `${column ?? ''}: ${sentence}`);
};

describe('a cell', () => {
  it('takes every value of its column, and no other', () => {
    for (const { name, answer, values, kind } of columns) {
      if (kind !== 'value' || name === 'cohort') continue;
      for (const value of values) assert.deepEqual(answersOf({ [name]: value }), { [answer]: value });
      assert.match(
        problemsOf({ [name]: 'perhaps' }).join(),
        new RegExp(`^${name}: "perhaps" is none of ${values.join(', ')}, not sure\\. Leave it blank`),
      );
    }
  });

  it('that is blank was not asked; not sure is an answer', () => {
    assert.deepEqual(answersOf({ headteacher: '' }), {});
    assert.deepEqual(answersOf({ headteacher: ' \u00a0' }), {});
    for (const cell of ['not sure', 'Not sure', 'not-sure', 'not_sure', ' NOT  SURE '])
      assert.deepEqual(answersOf({ headteacher: cell }), { headteacher: 'not-sure' });
  });

  it('may be written as people write', () => {
    assert.deepEqual(
      answersOf({ headteacher: ' Yes ', work_setting: 'Academy trust', npqh_status: 'starting_soon' }),
      {
        headteacher: 'yes',
        workSetting: 'academy-trust',
        npqhStatus: 'starting-soon',
      },
    );
  });

  it('names a course by what people call it', () => {
    for (const course of [
      'npq-senior-leadership',
      'NPQSL',
      'npqsl',
      'Senior leadership',
      'NPQ in Senior Leadership',
    ]) {
      const reading = read({ course });
      assert.ok('answers' in reading && reading.answers.course === 'npq-senior-leadership', course);
    }
    const coaching = read({ course: 'EHCO' });
    assert.ok('answers' in coaching && coaching.answers.course === 'npq-early-headship-coaching-offer');
    assert.match(
      problemsOf({ course: 'NPQX' }).join(),
      /^course: "NPQX" is no course\. Write DfE’s identifier, such as npq-senior-leadership/,
    );
  });

  it('names a kind of school by its GIAS code', () => {
    for (const [cell, code] of [
      ['1', '1'],
      ['01', '1'],
      ['34', '34'],
      [' 5 ', '5'],
      ['99', '99'],
    ] as const) {
      assert.deepEqual(answersOf({ establishment_type: cell }), { establishmentType: code });
    }
    for (const cell of ['0', '00', '100', '1.5', '-1', 'Academy'])
      assert.match(problemsOf({ establishment_type: cell }).join(), /is no GIAS code of a kind of school/);
  });

  it('of a cohort or a course is needed in every row', () => {
    for (const column of ['cohort', 'course'])
      assert.deepEqual(problemsOf({ [column]: ' ' }), [`${column}: is blank, and every row needs it.`]);
    assert.match(
      problemsOf({ cohort: 'not sure' }).join(),
      /^cohort: "not sure" is none of autumn-2021, spring-2022, .*spring-2027\.$/,
    );
    assert.match(problemsOf({ course: 'not sure' }).join(), /^course: "not sure" is no course/);
    const reading = read({ cohort: 'Autumn 2026' });
    assert.ok('answers' in reading && reading.answers.cohort === 'autumn-2026');
  });

  it('is quoted in one short line that no terminal obeys', () => {
    const [sentence = ''] = problemsOf({ headteacher: `\u001b[31mno\r\nproblem\u2028 ${'x'.repeat(200)}` });
    assert.match(sentence, /^headteacher: "\[31mno problem x+…" is none of/);
    assert.ok(sentence.length < 140, sentence);
  });
});

describe('a row', () => {
  it('says of every bad cell what is wrong', () => {
    assert.deepEqual(
      problemsOf({ course: '', headteacher: 'x', maths_mastery: 'yes', on_fe_list: 'z' }).map(
        (line) => line.split(':')[0],
      ),
      ['course', 'on_fe_list', 'headteacher'],
    );
  });

  it('may leave out blank cells at its end, and have more of them', () => {
    const header = readHeader(['cohort', 'course', 'headteacher', 'Name'], columns);
    const reader = rowReader(header, deskFacts);
    assert.deepEqual(reader({ line: 2, cells: ['autumn-2026', 'NPQH'], broken: false }), {
      answers: { cohort: 'autumn-2026', course: 'npq-headship' },
      loose: [],
    });
    assert.ok('answers' in read({}, ['', ' ']));
  });

  it('with more cells than the first line has columns is not read: they may all stand in the wrong place', () => {
    assert.match(problemsOf({}, ['', 'yes']).join(), /^: it has 4 cells, and the header has 2\./);
  });

  it('with a quotation mark that is not closed names the column of that', () => {
    assert.deepEqual(problemsOf({ Name: '"private' }, [], true), [
      '"Name": a quotation mark is opened and not closed.',
    ]);
    assert.deepEqual(problemsOf({ Name: '"one"', Notes: '"""so' }, [], true), [
      '"Notes": a quotation mark is opened and not closed.',
    ]);
    assert.deepEqual(problemsOf({}, [], true), [': a quotation mark is opened and not closed.']);
  });

  it('reads the same cell the same way each time, good or bad', () => {
    const header = readHeader(['cohort', 'course', 'headteacher'], columns);
    const reader = rowReader(header, deskFacts);
    const readings = ['yes', 'zz', 'yes', 'zz', ''].map((cell) =>
      reader({ line: 2, cells: ['autumn-2026', 'NPQH', cell], broken: false }),
    );
    assert.deepEqual(
      readings.map((reading) => ('answers' in reading ? (reading.answers.headteacher ?? 'none') : 'bad')),
      ['yes', 'bad', 'yes', 'bad', 'none'],
    );
  });
});
