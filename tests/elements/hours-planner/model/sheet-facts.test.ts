import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlannedWork } from '@npq-widgets/data/plan';
import {
  checkedFor,
  daysOutOf,
} from '../../../../packages/elements/src/hours-planner/take-away/sheet-facts.js';

const dayOut = (part: string, day: string | null, takesOut = true): PlannedWork => ({
  ...{ part, kind: 'session', name: '', day, minutes: 360, isDone: false },
  session: { id: part, name: '', minutes: 360, mode: 'in-person', day, takesOut },
});
const planOf = (work: readonly PlannedWork[]) => ({
  plan: { weeks: [{ monday: '2027-01-18', term: 'spring 1', isOut: false, work, minutes: 0 }] },
});

describe('what the page for the headteacher says of a check', () => {
  it('is the outcome for this course alone, with its cohort as one says it', () => {
    const shared = 'npq-headship autumn-2026 eligible';
    assert.deepEqual(checkedFor('npq-headship', shared), { outcome: 'eligible', cohort: 'autumn 2026' });
    assert.equal(checkedFor('npq-senior-leadership', shared), undefined);
  });

  it('is nothing before a check, and where the outcome hangs on something', () => {
    for (const shared of [undefined, '', 'npq-headship', 'npq-headship autumn-2026 depends', 'x y z'])
      assert.equal(checkedFor('npq-headship', shared), undefined, shared);
  });
});

describe('the days out of the page for the headteacher', () => {
  it('are listed as far as they have a date and the page has room, the others counted', () => {
    const dated = [...Array(14).keys()].map((index) => dayOut(`a${String(index)}`, '2027-01-19'));
    const found = daysOutOf(
      planOf([...dated, dayOut('b', null), dayOut('c', null), dayOut('d', null, false)]),
    );
    assert.deepEqual([found.dated.length, found.more, found.undated], [8, 6, 2]);
  });
});
