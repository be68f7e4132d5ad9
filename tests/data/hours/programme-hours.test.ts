import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { programmeHours } from '@npq-widgets/data/hours';
import type { HoursGap } from '@npq-widgets/data/hours';

import { programme, programmes } from './programmes-on-record.js';

const kinds = (gaps: readonly HoursGap[]): string[] => gaps.map(({ kind }) => kind);

describe('the NPQEL programme that gives hours and days', () => {
  for (const [hoursPerDay, total] of [
    [5, 67.5],
    [6, 72],
    [7, 76.5],
  ] as const) {
    test(`is ${String(total)} hours when a day is ${String(hoursPerDay)}`, () => {
      const sums = programmeHours(programme('seed-npqel-ucl-type'), hoursPerDay);
      assert.equal(sums.listedHours, 45);
      assert.equal(sums.days, 4.5);
      assert.equal(sums.hoursFromDays, 4.5 * hoursPerDay);
      assert.equal(sums.total, total);
    });
  }

  test('is whole, has no total of its own, and so nothing to agree with', () => {
    const sums = programmeHours(programme('seed-npqel-ucl-type'), 6);
    assert.equal(sums.isWhole, true);
    assert.equal(sums.statedTotal, null);
    assert.equal(sums.agreesWithStated, null);
    assert.deepEqual(sums.gaps, []);
  });

  test('keeps the unit of each part beside its hours', () => {
    const { components } = programmeHours(programme('seed-npqel-ucl-type'), 5);
    const residentials = components.find(({ component }) => component.name === 'Residentials');
    assert.deepEqual(residentials?.component.total, { value: 4, unit: 'day' });
    assert.equal(residentials.hours, 20);
  });
});

describe('a total that the parts do not make', () => {
  test('parts of 63 hours against a heading of 55: said, not averaged', () => {
    const sums = programmeHours(programme('ucl-mk-npqh'), 6);
    assert.equal(sums.total, 63);
    assert.equal(sums.statedTotal, 55);
    assert.equal(sums.agreesWithStated, false);
    assert.deepEqual(sums.gaps.at(-1), { kind: 'exceeds-stated', by: 8, stated: 55 });
    assert.equal(sums.isWhole, false, 'the peer group has no total and the page goes on');
  });

  test('35 of the 74 hours are not listed, in both versions', () => {
    for (const id of ['bpn-npqlbc-international', 'bpn-npqlbc']) {
      const sums = programmeHours(programme(id), 6);
      assert.equal(sums.total, 39, id);
      assert.deepEqual(sums.gaps.at(-1), { kind: 'remainder', hours: 35, of: 74 }, id);
      assert.equal(sums.isWhole, false, id);
    }
  });

  test('72 of the 116 hours of the international NPQEL are not listed', () => {
    assert.deepEqual(programmeHours(programme('bpn-npqel-international'), 6).gaps.at(-1), {
      kind: 'remainder',
      hours: 72,
      of: 116,
    });
  });

  test('the rest of 81 hours depends on what four half days are', () => {
    assert.deepEqual(programmeHours(programme('edt-npqeyl'), 6).gaps, [
      { kind: 'remainder', hours: 69, of: 81 },
    ]);
    assert.deepEqual(programmeHours(programme('edt-npqeyl'), 5).gaps, [
      { kind: 'remainder', hours: 71, of: 81 },
    ]);
  });

  test('55 hours that add up agree', () => {
    const sums = programmeHours(programme('ucl-mk-npqlbc-npqltd'), 6);
    assert.equal(sums.total, 55);
    assert.equal(sums.agreesWithStated, true);
    assert.equal(sums.isWhole, true);
    assert.deepEqual(sums.gaps, []);
  });

  test('parts that outgrow the stated total may still be all the parts', () => {
    const components = [
      { name: 'Talks', mode: null, count: null, each: null, total: { value: 10, unit: 'hour' } as const },
    ];
    const sums = programmeHours({ components, missing: null, statedTotal: { value: 8, unit: 'hour' } }, 6);
    assert.equal(sums.isWhole, true);
    assert.deepEqual(sums.gaps, [{ kind: 'exceeds-stated', by: 2, stated: 8 }]);
  });

  test('a difference of minutes is said to the minute', () => {
    const components = [
      { name: 'Talks', mode: null, count: null, each: null, total: { value: 100, unit: 'minute' } as const },
    ];
    const { gaps } = programmeHours(
      { components, missing: null, statedTotal: { value: 2, unit: 'hour' } },
      6,
    );
    assert.equal(gaps[0]?.kind === 'remainder' && Math.round(gaps[0].hours * 60), 20);
  });
});

describe('what has no sum', () => {
  test('weekly modules of 50 minutes are a gap: no page says how many weeks', () => {
    const sums = programmeHours(programme('ambition-specialist-2021'), 6);
    assert.equal(sums.listedHours, 0);
    assert.equal(sums.days, 1);
    assert.equal(sums.total, 6, 'the launch conference alone');
    assert.equal(sums.isWhole, false);
    assert.deepEqual(sums.gaps[0], {
      kind: 'no-total',
      component: 'Weekly modules',
      each: { value: 50, unit: 'minute' },
      per: 'week',
      bound: null,
    });
    assert.deepEqual(kinds(sums.gaps), ['no-total', 'no-total', 'no-total']);
  });

  test('6 to 8 hours each half term stay a range, and no total is made of them', () => {
    const sums = programmeHours(programme('niot-all'), 6);
    assert.equal(sums.total, null);
    assert.deepEqual(sums.gaps, [
      { kind: 'no-hours', component: 'Scheduled events' },
      {
        kind: 'no-total',
        component: 'Self-study',
        each: { min: 6, max: 8, unit: 'hour' },
        per: 'half term',
        bound: null,
      },
    ]);
  });

  test('a rough figure for each stage is kept as rough', () => {
    assert.deepEqual(programmeHours(programme('teach-first-specialist'), 6).gaps.at(-1), {
      kind: 'no-total',
      component: 'Online modules',
      each: { value: 10, unit: 'hour' },
      per: 'stage',
      bound: 'about',
    });
  });

  test('a total without parts', () => {
    const sums = programmeHours(programme('edt-specialist'), 6);
    assert.equal(sums.total, null);
    assert.equal(sums.statedTotal, 55);
    assert.equal(sums.agreesWithStated, null);
    assert.deepEqual(sums.gaps, [{ kind: 'no-parts' }]);
  });

  test('parts without hours have no total, and not one of nought', () => {
    for (const id of [
      'bpn-npqlt',
      'bpn-npqh',
      'olp-npqsl',
      'ucl-npqll-modules',
      'ucl-npqeyl-balcarras',
      'teach-first-leadership',
    ]) {
      assert.equal(programmeHours(programme(id), 6).total, null, id);
    }
  });

  test('what a page leaves out is said in its own sentence', () => {
    const { gaps, isWhole } = programmeHours(programme('tdt-npqltd-unity'), 6);
    assert.equal(isWhole, false);
    assert.deepEqual(gaps, [{ kind: 'more-parts', said: programme('tdt-npqltd-unity').missing }]);
  });
});

describe('a sum of figures that are not exact', () => {
  for (const [id, bound] of [
    ['ucl-mk-npqh', 'at-least'],
    ['sln-npqsl-nelt', 'at-most'],
    ['ucl-assessment-wandle', 'about'],
    ['seed-npqel-ucl-type', null],
    ['teach-first-specialist', null],
  ] as const) {
    test(`${id}: ${bound ?? 'exact, or no sum'}`, () =>
      assert.equal(programmeHours(programme(id), 6).totalBound, bound));
  }

  test('at least and at most together are about', () => {
    const part = (bound: 'at-least' | 'at-most') =>
      ({
        name: bound,
        mode: null,
        count: null,
        each: null,
        total: { value: 1, unit: 'hour' },
        bound,
      }) as const;
    const sums = programmeHours(
      { components: [part('at-least'), part('at-most')], missing: null, statedTotal: null },
      6,
    );
    assert.equal(sums.totalBound, 'about');
  });
});

/** What the pages add up to when a day is 6 hours: hours and minutes, days. Null: no part has a figure. */
const SUMS: Readonly<Record<string, readonly [number, number] | null>> = {
  'seed-npqel-ucl-type': [45, 4.5],
  'ucl-mk-npqh': [63, 0],
  'ucl-mk-npqeyl': [18, 0],
  'ucl-npqeyl-balcarras': null,
  'ucl-assessment-wandle': [20, 0],
  'ucl-npqll-modules': null,
  'cofe-npqh-redhill': [92.5, 0],
  'cofe-ehco-redhill': [46, 0],
  'bpn-npqlbc-international': [39, 0],
  'bpn-npqel-international': [44, 0],
  'bpn-npqlt': null,
  'bpn-npqh': null,
  'olp-npqsl': null,
  'bpn-ehco': [7.5, 0],
  'llse-npqel-qtl': [40, 0],
  'llse-npqlt-concordia': [45, 0],
  'tdt-npqltd-unity': [52, 0],
  'edt-specialist': null,
  'edt-npqeyl': [0, 2],
  'teach-first-specialist': null,
  'teach-first-leadership': null,
  'ambition-specialist-2021': [0, 1],
  'ambition-leadership-2021': [0, 2],
  'niot-all': null,
  'sln-npqsl-nelt': [0, 4],
  'ucl-mk-npqlbc-npqltd': [55, 0],
  'bpn-npqlbc': [39, 0],
  'sln-npqltd-nelt': [62, 0],
};

test('every programme adds up to what was added up by hand', () => {
  assert.deepEqual(Object.keys(SUMS).sort(), programmes.map(({ id }) => id).sort());
  for (const one of programmes) {
    const { listedHours, days, total } = programmeHours(one, 6);
    const expected = SUMS[one.id];
    assert.deepEqual(total === null ? null : [listedHours, days], expected, one.id);
    if (expected) assert.equal(total, expected[0] + 6 * expected[1], one.id);
  }
});
