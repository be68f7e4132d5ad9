import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import cohorts from '@npq-widgets/data/records/cohorts';
import { autumn2026, COURSES, ruleSet } from '../data/funding/funding-on-record.js';
import { filesBelow } from '../support/files.js';
import { chapters, proofOf } from './funding/chapters.js';
import { fundingFiles, SHEET } from './funding/files.js';
import { cellOf, matrixOf, type Mark } from './funding/marks.js';
import { picture } from './funding/picture.js';
import { matrixText } from './funding/text.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const rows = matrixOf(autumn2026, 'autumn-2026');
const marksOf = (setting: string): (Mark | undefined)[] => {
  const cells = rows.find((row) => row.setting === setting)?.cells ?? [];
  return COURSES.map((course) => cells.find((cell) => cell.course === course)?.mark);
};

/** DfE's result codes for autumn 2026, from the table that the rules are held against. */
const { courses, rows: codes } = JSON.parse(read('tests/data/funding/autumn-2026-matrix.json')) as {
  courses: string[];
  rows: Record<string, string[]>;
};
const markOfCodes = (own: readonly string[]): Mark => {
  const kinds = new Set(
    own.map((code) => (code === 'funded' ? 'yes' : /review|referred_by/.test(code) ? 'review' : 'no')),
  );
  if (kinds.has('yes')) return kinds.size > 1 ? 'if' : 'yes';
  return kinds.has('review') ? 'review' : 'no';
};

describe('docs/funding-rules.md', () => {
  it('and its pictures are those of the records: run `npm run funding` when they are not', () => {
    const files = fundingFiles(read);
    for (const [file, text] of files) assert.equal(read(file), text, file);
    assert.deepEqual(
      filesBelow('docs/funding'),
      [...files.keys()].filter((file) => file !== SHEET).toSorted(),
    );
  });

  it('has every cohort', () => {
    const drawn = new Set(chapters().flatMap(({ record }) => record.cohorts));
    assert.deepEqual([...drawn].toSorted(), cohorts.items.map(({ id }) => id).toSorted());
  });

  it('has the marks that DfE’s codes for autumn 2026 come to', () => {
    const held: Readonly<Record<string, readonly string[]>> = {
      'State school, academy or academy trust': [
        'state-school-listed',
        'state-school-not-listed',
        'rise-school',
      ],
      'College or other 16 to 19 setting': ['16-to-19-listed', '16-to-19-not-listed'],
      'Independent special school': ['independent-special-listed', 'independent-special-not-listed'],
      'Other independent school': ['independent-school'],
      'Local authority nursery school': ['la-nursery'],
      'Pre-school class in a state school': ['preschool-in-school'],
      'Private nursery': ['private-nursery'],
      'Another early years setting': ['other-early-years'],
      Childminder: ['childminder-listed', 'childminder-not-listed'],
      'Local authority virtual school': ['virtual-school'],
      'Hospital education': ['hospital-school'],
      'Young offender institution': ['young-offender-institution'],
      'Local authority, in several schools': ['la-supply-or-peripatetic'],
      'Somewhere else, or not at the moment': ['rtta-referred', 'other-not-referred'],
    };
    for (const [setting, names] of Object.entries(held)) {
      const expected = COURSES.map((course) =>
        // The table leaves out new heads, for whom the coaching offer is paid.
        course === COURSES.at(-1)
          ? 'if'
          : markOfCodes(names.map((name) => codes[name]?.[courses.indexOf(course)] ?? '')),
      );
      assert.deepEqual(marksOf(setting), expected, setting);
    }
  });

  it('has one row for state schools, because an academy trust and a special school come to the same', () => {
    for (const { set, cohort } of chapters())
      for (const course of COURSES) {
        const marks = [
          { workSetting: 'school', establishmentType: '1' },
          { workSetting: 'academy-trust', establishmentType: '34' },
          { workSetting: 'school', establishmentType: '7' },
        ].map((answers) => cellOf(set, cohort, answers, course).mark);
        assert.equal(new Set(marks).size, 1, `${set.id}, ${course}: ${marks.join()}`);
      }
  });
});

describe('the proof', () => {
  it('throws where a set of answers has not one outcome', () => {
    assert.equal(proofOf({ set: ruleSet('spring-2026'), cohort: 'spring-2026' }).sets, 1);
    const isLost = { ...autumn2026, results: {} };
    assert.throws(() => proofOf({ set: isLost, cohort: 'autumn-2026' }), /has not one outcome/);
  });
});

describe('the picture', () => {
  const svg = picture('Autumn 2026 & more', rows);

  it('says each mark in a word too, and uses the two colours of the system where colours are forced', () => {
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word]) => word);
    const marks = rows.flatMap(({ cells }) => cells.map(({ mark }) => mark));
    // One more stands in the key.
    for (const [mark, word] of Object.entries({
      yes: /^Yes$/,
      no: /^No$/,
      review: /^(Review|If referred)$/,
      if: /^(If|If listed|New heads)$/,
    }))
      assert.equal(
        words.filter((one = '') => word.test(one)).length,
        marks.filter((one) => one === mark).length + 1,
        mark,
      );
    assert.match(svg, /@media \(forced-colors:active\)[^@]*CanvasText/);
    assert.match(svg, /<title>Autumn 2026 &amp; more<\/title>/);
    assert.doesNotMatch(svg, /<script|href=/);
  });

  it('is said in words as well: every kind of workplace, and what a condition is', () => {
    const text = matrixText(rows).toLowerCase();
    for (const { setting } of rows) assert.ok(text.includes(setting.toLowerCase()), setting);
    assert.match(text, /if the workplace is on the rise targeted list or the schools list/);
    assert.match(text, /every npq, if a return to teaching adviser has referred you/);
  });
});
