import { expect } from '@open-wc/testing';
import { frameworkExamples } from '@npq-widgets/data/examples/frameworks';
import { findStatements } from '@npq-widgets/data/framework';
import { showInside } from '../../../packages/elements/src/framework-explorer/shown-inside-state.js';

const outline = frameworkExamples['framework-npq-senior-leadership'].outline!;
const apart = frameworkExamples['framework-npq-leading-teaching-development'].outline!;
const shown = (query: string, within = outline) => showInside(within, findStatements(query, within));

describe('what is shown of an outline', () => {
  it('is all of it without a search', () => {
    expect(showInside(outline, undefined).areas).to.equal(outline.areas);
  });

  it('is nothing when nothing was found', () => {
    expect(showInside(outline, [])).to.deep.include({ areas: [], apart: [] });
  });

  it('is the lines that were found', () => {
    const [area, ...others] = shown('captain').areas;
    expect(others).to.deep.equal([]);
    expect(area?.statements.map(({ id }) => id)).to.deep.equal(['learn-that-1-2']);
    expect([area?.groups, area?.outcomes]).to.deep.equal([[], []]);
  });

  it('is a whole area when its name was found', () => {
    expect(shown('charts').areas[0]).to.equal(outline.areas[1]);
  });

  it('keeps a group for the sake of its statement, and its other statements away', () => {
    const [group] = shown('watch').areas[0]!.groups;
    expect(group?.practices.map(({ id }) => id)).to.deep.equal(['learn-how-to-1-1-a']);
  });

  it('holds statements of no one area by what was found', () => {
    expect(shown('tide', apart).apart[0]?.statements.length).to.equal(1);
    expect(shown('chart', apart).apart[0]?.statements.length).to.equal(0);
    expect(shown('tide', apart).areas).to.deep.equal([]);
  });
});
