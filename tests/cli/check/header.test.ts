import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findColumns } from '../../../packages/cli/src/desk/columns.js';
import { editDistance } from '@npq-widgets/embed/snippets';
import { deskFacts } from '../../../packages/cli/src/desk/facts.js';
import { readHeader } from '../../../packages/cli/src/desk/header.js';

const columns = findColumns(deskFacts.ruleSets);
const read = (...cells: string[]) => readHeader(cells, columns);
const places = (...cells: string[]) =>
  Object.fromEntries(read(...cells).columns.map(({ column, at }) => [column.name, at]));

describe('the first line of a list', () => {
  it('names our columns in any order, among others', () => {
    assert.deepEqual(places('Staff', 'course', 'maths_mastery', 'Notes', 'cohort'), {
      course: 1,
      maths_mastery: 2,
      cohort: 4,
    });
  });

  it('may be written as people write', () => {
    assert.deepEqual(places(' Cohort ', 'COURSE', 'Works in England', 'on-PP50-list'), {
      cohort: 0,
      course: 1,
      works_in_england: 2,
      on_pp50_list: 3,
    });
  });

  it('says which column looks like one of ours and is not, and carries it through', () => {
    const { notes, columns: found } = read(
      'cohort',
      'course',
      'on_pp5_list',
      'headteachr',
      'Name',
      'School',
      'Employer',
    );
    assert.deepEqual(
      found.map(({ column }) => column.name),
      ['cohort', 'course'],
    );
    assert.deepEqual(notes, [
      'The column "on_pp5_list" is carried through and not read. Did you mean on_pp50_list?',
      'The column "headteachr" is carried through and not read. Did you mean headteacher?',
    ]);
  });

  it('takes two wrong letters for a slip in a long name, and for another word in a short one', () => {
    assert.deepEqual(
      read('cohort', 'course', 'works_in_engalnds', 'first_fife_yeers', 'headtaecherz').notes.length,
      3,
    );
    assert.deepEqual(read('cohort', 'course', 'works_in_aglands', 'employer', 'choices').notes, []);
    assert.throws(
      () => read('cohort', 'source'),
      /^DeskError: The column course is missing, and every list needs it\.$/,
    );
  });

  it('says nothing of a likeness when the column itself is there', () => {
    assert.deepEqual(read('cohort', 'course', 'courses', 'cohort2', 'on_fe_list', 'on_f_list').notes, []);
  });

  it('may be that of earlier results, which are replaced', () => {
    const { replaced, notes } = read(
      'reason',
      'cohort',
      'outcome',
      'code',
      'course',
      'depends_on',
      'registration',
    );
    assert.deepEqual(replaced, [0, 2, 3, 5, 6]);
    assert.deepEqual(notes, ['The list has the columns of an earlier result: they are replaced.']);
  });

  const refused: [string, string[], RegExp][] = [
    ['no cohort', ['Name', 'course'], /^The column cohort is missing, and every list needs it\.$/],
    ['no course', ['cohort', 'Name'], /^The column course is missing, and every list needs it\.$/],
    ['neither', ['headteacher', 'Name'], /^The column cohort is missing.* The column course is missing/],
    [
      'a slip in one that is needed',
      ['cohrot', 'course'],
      /cohort is missing, and every list needs it\. Is "cohrot" meant for it\?$/,
    ],
    ['no header', ['private words', '1984-03-02'], /^The list has no header that this check knows\./],
    [
      'one of ours twice',
      ['cohort', 'course', 'Headteacher', 'headteacher'],
      /^The list has the column headteacher more than once\. Keep one of them\.$/,
    ],
    [
      'one that is needed twice',
      ['cohort', 'course', 'course'],
      /^The list has the column course more than once/,
    ],
    [
      'one that the check adds',
      ['cohort', 'course', 'Code'],
      /^The check adds columns called outcome, code, .* and the list has code already\. Rename what it has\.$/,
    ],
    [
      'all that the check adds, one twice',
      ['cohort', 'course', 'outcome', 'code', 'code', 'reason', 'depends_on', 'registration'],
      /column code more than once/,
    ],
  ];
  for (const [what, cells, sentence] of refused) {
    it(`is refused: ${what}`, () => {
      assert.throws(
        () => read(...cells),
        (error: Error) => error.name === 'DeskError' && sentence.test(error.message),
      );
    });
  }

  it('is not repeated when it is no header: it may be somebody', () => {
    assert.throws(
      () => read('private words', '1984-03-02'),
      (error: Error) => !/private|1984/.test(error.message),
    );
  });

  it('leaves alone columns of others that stand there twice, or have no name', () => {
    assert.deepEqual(read('cohort', 'Notes', 'Notes', '', '', 'course').names, [
      'cohort',
      'Notes',
      'Notes',
      '',
      '',
      'course',
    ]);
  });
});

describe('the distance of two words', () => {
  const cases: [string, string, number][] = [
    ['cohort', 'cohort', 0],
    ['cohrot', 'cohort', 1],
    ['chort', 'cohort', 1],
    ['cohorts', 'cohort', 1],
    ['cohart', 'cohort', 1],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['source', 'course', 2],
    ['ca', 'abc', 3],
    ['ab', 'ba', 1],
  ];
  for (const [a, b, distance] of cases)
    it(`is ${distance} from "${a}" to "${b}"`, () => assert.equal(editDistance(a, b), distance));
});
