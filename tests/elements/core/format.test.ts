import { expect } from '@open-wc/testing';
import { capital, formatDates, joinAnd } from '../../../packages/elements/src/core/format.js';

describe('words from values', () => {
  it('writes days and months as people do, and leaves other words alone', () => {
    expect(formatDates('2026-11-21')).to.equal('21 November 2026');
    expect(formatDates('2026-06-03')).to.equal('3 June 2026');
    expect(formatDates('2026-11')).to.equal('November 2026');
    expect(formatDates('first published 2023-09-20, updated 2024-12-16')).to.equal(
      'first published 20 September 2023, updated 16 December 2024',
    );
    expect(formatDates('2021-24')).to.equal('2021-24');
    expect(formatDates('undated (c. 2021)')).to.equal('undated (c. 2021)');
    expect(formatDates('2026-13-01')).to.equal('2026-13-01');
  });

  it('begins a line with a capital, and joins names as people do', () => {
    expect(capital('about 2 hours')).to.equal('About 2 hours');
    expect(
      ['', 'Essex', 'Essex, Kent', 'Essex, Kent, Surrey'].map((names) => joinAnd(names.split(', '))),
    ).to.eql(['', 'Essex', 'Essex and Kent', 'Essex, Kent and Surrey']);
  });
});
