import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameworkExamples } from '@npq-widgets/data/examples/frameworks';
import { searchOutline } from '../../../../packages/elements/src/framework-explorer/model/search.js';

const outline = frameworkExamples['framework-npq-senior-leadership'].outline!;
const unplaced = frameworkExamples['framework-npq-leading-teaching-development'].outline!;
const shown = (query: string, within = outline) => searchOutline(query, within).shown;

describe('what a search leaves of an outline', () => {
  it('is nothing when nothing was found', () => {
    const { areas, unplaced: none } = shown('submarine');
    assert.deepEqual([areas, none], [[], []]);
  });

  it('is the lines that were found', () => {
    const [area, ...others] = shown('captain').areas;
    assert.deepEqual(others, []);
    assert.deepEqual(
      area?.statements.map(({ id }) => id),
      ['learn-that-1-2'],
    );
    assert.deepEqual([area.groups, area.outcomes], [[], []]);
  });

  it('is a whole area when its name was found', () => {
    assert.equal(shown('charts').areas[0], outline.areas[1]);
  });

  it('keeps a group for the sake of its statement, and its other statements away', () => {
    const [group] = shown('watch').areas[0]!.groups;
    assert.deepEqual(
      group?.practices.map(({ id }) => id),
      ['learn-how-to-1-1-a'],
    );
  });

  it('holds statements of no one area by what was found', () => {
    assert.equal(shown('tide', unplaced).unplaced[0]?.statements.length, 1);
    assert.equal(shown('chart', unplaced).unplaced[0]?.statements.length, 0);
    assert.deepEqual(shown('tide', unplaced).areas, []);
  });
});
