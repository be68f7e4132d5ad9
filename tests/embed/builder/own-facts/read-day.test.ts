import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDay, readDay } from '../../../../packages/embed/src/builder/own-facts/read-day.js';

describe('a day as people write it', () => {
  for (const text of [
    '19/01/2027',
    '19/1/27',
    '19.1.2027',
    '19 January 2027',
    '19th Jan 2027',
    'Tue 19 Jan. 2027',
    'Tuesday, 19 January 2027',
    '19-Jan-27',
    '2027-01-19',
    '2027-01-19 00:00:00',
  ])
    it(`${text} is 19 January 2027`, () => assert.deepEqual(readDay(text), { value: '2027-01-19' }));

  it('has its day before its month', () => assert.deepEqual(readDay('03/04/2027'), { value: '2027-04-03' }));

  for (const [text, fault] of [
    ['01/19/2027', 'There is no month 19. Write the day first, then the month: 19/1/2027.'],
    ['31/02/2027', 'There is no 31 February 2027. Check the date.'],
    ['Monday 19 January 2027', '19 January 2027 is a Tuesday. Check the date.'],
    ['19 January', 'Write the year too, such as 19 January 2027.'],
    ['January 2027', 'Write the day too, such as 19 January 2027.'],
    ['soon', 'Write a date such as 19 January 2027 or 19/01/2027.'],
  ] as const)
    it(`${text}: ${fault}`, () => assert.deepEqual(readDay(text), { fault }));

  it('may be a month where that is enough', () => {
    assert.deepEqual(readDay('November 2021', true), { value: '2021-11' });
    assert.deepEqual(readDay('2021-11', true), { value: '2021-11' });
    assert.ok('fault' in readDay('2021-13', true));
  });

  it('is written out as it is read: every day of four years, and every month', () => {
    for (let day = 0; day < 4 * 365 + 1; day += 1) {
      const iso = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
      assert.deepEqual(readDay(formatDay(iso)), { value: iso });
      assert.deepEqual(readDay(formatDay(iso.slice(0, 7)), true), { value: iso.slice(0, 7) });
    }
  });
});
