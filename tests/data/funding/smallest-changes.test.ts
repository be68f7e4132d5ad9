import assert from 'node:assert/strict';
import { test } from 'node:test';

import { smallestChanges } from '@npq-widgets/data/funding';
import ruleSets from '@npq-widgets/data/slices/funding-rules';

test('a change of setting is offered though nobody was asked about earlier funding, which then stands as a condition', () => {
  const independent = {
    cohort: 'autumn-2026',
    course: 'npq-early-years-leadership',
    worksInEngland: 'yes',
    workSetting: 'school',
    establishmentType: '11',
    onRiseList: 'no',
  } as const;
  const changes = smallestChanges(independent, ruleSets, '2026-11-21');
  assert.deepEqual(changes, [
    {
      kinds: ['setting'],
      answers: { workSetting: 'early-years', earlyYearsKind: 'school-pre-school' },
      outcome: 'eligible',
      conditions: ['previouslyFunded'],
    },
  ]);
});

test('a later cohort is offered where its rules are met and earlier ones were not', async () => {
  const { default: past } = await import('@npq-widgets/data/slices/funding-rules-past');
  const notListed = {
    cohort: 'autumn-2025',
    course: 'npq-senior-leadership',
    worksInEngland: 'yes',
    workSetting: 'school',
    establishmentType: '1',
    onPp50List: 'no',
    onRiseList: 'no',
  } as const;
  const changes = smallestChanges(notListed, [...ruleSets, ...past.ruleSets], '2026-11-21', ['autumn-2026']);
  assert.ok(
    changes.some(({ kinds, answers }) => kinds.join() === 'cohort' && answers.cohort === 'autumn-2026'),
    JSON.stringify(changes),
  );
});

test('without a course, nothing is offered and nothing breaks', () => {
  assert.deepEqual(
    smallestChanges({ cohort: 'autumn-2026', worksInEngland: 'no' }, ruleSets, '2026-11-21', ['spring-2027']),
    [],
  );
});
