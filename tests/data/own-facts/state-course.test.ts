import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { estuaryFacts } from '@npq-widgets/data/examples/own-facts';
import { stateCourse, type HubOwn, type OwnStart } from '@npq-widgets/data/own-facts';

const SENIOR = 'npq-senior-leadership';
const LITERACY = 'npq-leading-literacy';
const tag: OwnStart = {
  start: '2027-01-19',
  applyBy: '2027-01-08',
  inPersonDays: 3,
  venue: 'Seawall School',
  places: 'open',
};
const firstOf = (own: HubOwn, today: string, course = SENIOR) => stateCourse(own, course, today)?.starts[0];

describe('what a hub states of a course', () => {
  it('is what its file says, with the day on which that was written', () => {
    const stated = stateCourse({ facts: estuaryFacts }, SENIOR, '2026-11-21');
    assert.deepEqual(
      stated?.starts.map(({ name, starts, applyBy, places }) => [name, starts, applyBy, places]),
      [
        ['Spring 2027', '2027-01-19', '2027-01-08', { state: 'open', on: '2026-11-20' }],
        ['Autumn 2027', '2027-11', undefined, { state: 'waiting list', on: '2026-11-20' }],
      ],
    );
    assert.equal(stated.starts[0]?.cohort?.sessions?.length, 3);
    const { written, provider, delivery, price, contact, venue } = stated;
    assert.deepEqual(
      [written, provider, delivery, price?.pounds, contact?.phone, venue],
      ['2026-11-20', 'teach-first', 'blended', 1_000, '01632 960001', undefined],
    );
  });

  it('is what its tag says, for any course', () => {
    const stated = stateCourse({ start: tag }, LITERACY, '2026-11-21');
    assert.deepEqual(
      [stated?.inPersonDays, stated?.venue, stated?.written],
      [3, 'Seawall School', undefined],
    );
    const [start] = stated?.starts ?? [];
    assert.deepEqual(start?.places, { state: 'open', on: undefined });
    assert.equal(start.starts, '2027-01-19');
  });

  it('is the file’s before the tag’s, and the tag fills in what the file leaves out', () => {
    const own = { start: { ...tag, start: '2027-03-01' }, facts: estuaryFacts };
    const senior = stateCourse(own, SENIOR, '2026-11-21');
    assert.equal(senior?.starts[0]?.starts, '2027-01-19');
    assert.deepEqual([senior.inPersonDays, senior.venue], [4, 'Seawall School']);
    assert.equal(stateCourse(own, LITERACY, '2026-11-21')?.inPersonDays, 3);
    // A course that the file does not name has the tag's start.
    assert.equal(firstOf(own, '2026-11-21', 'npq-headship')?.starts, '2027-03-01');
    // So has one whose cohorts have all begun.
    assert.equal(firstOf(own, '2027-02-28', LITERACY)?.starts, '2027-02');
    assert.equal(firstOf(own, '2027-03-01', LITERACY)?.starts, '2027-03-01');
  });

  it('no longer tells anyone to apply when the last day has passed', () => {
    for (const own of [{ facts: estuaryFacts }, { start: tag }]) {
      const open = firstOf(own, '2027-01-08');
      assert.deepEqual([open?.applyBy, open?.closed, open?.places?.state], ['2027-01-08', undefined, 'open']);
      const closed = firstOf(own, '2027-01-09');
      assert.deepEqual([closed?.applyBy, closed?.closed], [undefined, '2027-01-08']);
      assert.equal(closed?.places, undefined);
    }
    const waiting = firstOf({ start: { ...tag, places: 'waiting list' } }, '2027-01-09');
    assert.equal(waiting?.places?.state, 'waiting list');
  });

  it('says when registration opens until it has', () => {
    assert.equal(firstOf({ facts: estuaryFacts }, '2026-11-01')?.opens, '2026-11-02');
    assert.equal(firstOf({ facts: estuaryFacts }, '2026-11-02')?.opens, undefined);
  });

  it('expires by itself', () => {
    assert.equal(stateCourse({ start: tag }, SENIOR, '2027-01-20'), undefined);
    assert.equal(
      stateCourse({ start: { applyBy: '2027-01-08', places: 'open' } }, SENIOR, '2027-01-09'),
      undefined,
    );
    assert.equal(firstOf({ facts: estuaryFacts }, '2027-01-20')?.name, 'Autumn 2027');
    assert.equal(stateCourse({ facts: estuaryFacts }, SENIOR, '2027-09-01'), undefined);
  });

  it('is nothing where nothing was stated', () => {
    assert.equal(stateCourse(undefined, SENIOR, '2026-11-21'), undefined);
    assert.equal(stateCourse({ facts: estuaryFacts }, 'npq-headship', '2026-11-21'), undefined);
    assert.deepEqual(stateCourse({ start: { venue: 'Seawall School' } }, SENIOR, '2026-11-21')?.starts, []);
  });
});
