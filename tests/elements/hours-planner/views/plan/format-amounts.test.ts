import { expect } from '@open-wc/testing';
import {
  formatAmount,
  formatHours,
  formatLoad,
  formatPeriod,
  formatRate,
} from '../../../../../packages/elements/src/hours-planner/views/plan/format-amounts.js';
import { capital } from '../../../../../packages/elements/src/core/format.js';

describe('amounts in words', () => {
  it('hours, with the grammar of one', () => {
    expect(formatHours(72)).to.equal('72 hours');
    expect(formatHours(67.5)).to.equal('67.5 hours');
    expect(formatHours(1)).to.equal('1 hour');
    expect(formatHours({ min: 52, max: 104 })).to.equal('52 to 104 hours');
    expect(formatHours(63, 'at-least')).to.equal('at least 63 hours');
    expect(formatHours(20 / 60)).to.equal('0.33 hours');
  });

  it('amounts in the unit that the page gives', () => {
    expect(formatAmount({ value: 0.5, unit: 'day' })).to.equal('half a day');
    expect(formatAmount({ value: 4.5, unit: 'day' })).to.equal('4.5 days');
    expect(formatAmount({ value: 1, unit: 'day' })).to.equal('1 day');
    expect(formatAmount({ value: 50, unit: 'minute' })).to.equal('50 minutes');
    expect(formatAmount({ min: 6, max: 8, unit: 'hour' })).to.equal('6 to 8 hours');
    expect(formatAmount({ value: 4, unit: 'day' }, 'at-most')).to.equal('at most 4 days');
  });

  it('weekly loads to five minutes, and never nought', () => {
    const load = (min: number, max = min): string => formatLoad({ min, max });
    expect(load(67.5 / 78)).to.equal('50 minutes');
    expect(load(74 / 52)).to.equal('1 hour 25 minutes');
    expect(load(1)).to.equal('1 hour');
    expect(load(2)).to.equal('2 hours');
    expect(load(0.01)).to.equal('5 minutes');
    expect(load(46 / 104, 46 / 52)).to.equal('25 to 55 minutes');
    expect(load(0.5, 1.5)).to.equal('30 minutes to 1 hour 30 minutes');
  });

  it('what recurs', () => {
    expect(formatRate({ value: 2, unit: 'hour' }, 'half term')).to.equal('2 hours each half term');
    expect(formatRate({ value: 10, unit: 'hour' }, 'stage', 'about')).to.equal('about 10 hours each stage');
    expect(formatRate({ value: 2, unit: 'hour' }, null)).to.equal('2 hours each');
  });

  it('periods', () => {
    expect(formatPeriod('2024-25')).to.equal('2024 to 2025');
    expect(formatPeriod('2024')).to.equal('2024');
    expect(formatPeriod('c. 2021-23')).to.equal('about 2021 to 2023');
  });

  it('a capital at the start of a line', () => {
    expect(capital('at least 63 hours')).to.equal('At least 63 hours');
    expect(capital('')).to.equal('');
  });
});
