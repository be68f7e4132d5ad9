import { expect } from '@open-wc/testing';
import {
  amountInWords,
  hoursInWords,
  loadInWords,
  periodInWords,
  rateInWords,
} from '../../../../../packages/elements/src/hours-planner/views/plan/format-amounts.js';
import { capital } from '../../../../../packages/elements/src/core/words.js';

describe('amounts in words', () => {
  it('hours, with the grammar of one', () => {
    expect(hoursInWords(72)).to.equal('72 hours');
    expect(hoursInWords(67.5)).to.equal('67.5 hours');
    expect(hoursInWords(1)).to.equal('1 hour');
    expect(hoursInWords({ min: 52, max: 104 })).to.equal('52 to 104 hours');
    expect(hoursInWords(63, 'at-least')).to.equal('at least 63 hours');
    expect(hoursInWords(20 / 60)).to.equal('0.33 hours');
  });

  it('amounts in the unit that the page gives', () => {
    expect(amountInWords({ value: 0.5, unit: 'day' })).to.equal('half a day');
    expect(amountInWords({ value: 4.5, unit: 'day' })).to.equal('4.5 days');
    expect(amountInWords({ value: 1, unit: 'day' })).to.equal('1 day');
    expect(amountInWords({ value: 50, unit: 'minute' })).to.equal('50 minutes');
    expect(amountInWords({ min: 6, max: 8, unit: 'hour' })).to.equal('6 to 8 hours');
    expect(amountInWords({ value: 4, unit: 'day' }, 'at-most')).to.equal('at most 4 days');
  });

  it('weekly loads to five minutes, and never nought', () => {
    const load = (min: number, max = min): string => loadInWords({ min, max });
    expect(load(67.5 / 78)).to.equal('50 minutes');
    expect(load(74 / 52)).to.equal('1 hour 25 minutes');
    expect(load(1)).to.equal('1 hour');
    expect(load(2)).to.equal('2 hours');
    expect(load(0.01)).to.equal('5 minutes');
    expect(load(46 / 104, 46 / 52)).to.equal('25 to 55 minutes');
    expect(load(0.5, 1.5)).to.equal('30 minutes to 1 hour 30 minutes');
  });

  it('what recurs', () => {
    expect(rateInWords({ value: 2, unit: 'hour' }, 'half term')).to.equal('2 hours each half term');
    expect(rateInWords({ value: 10, unit: 'hour' }, 'stage', 'about')).to.equal('about 10 hours each stage');
    expect(rateInWords({ value: 2, unit: 'hour' }, null)).to.equal('2 hours each');
  });

  it('periods', () => {
    expect(periodInWords('2024-25')).to.equal('2024 to 2025');
    expect(periodInWords('2024')).to.equal('2024');
    expect(periodInWords('c. 2021-23')).to.equal('about 2021 to 2023');
  });

  it('a capital at the start of a line', () => {
    expect(capital('at least 63 hours')).to.equal('At least 63 hours');
    expect(capital('')).to.equal('');
  });
});
