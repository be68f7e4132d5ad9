import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { compareNewestFirst, parsePeriod } from '@npq-widgets/data/hours';

describe('parsePeriod', () => {
  for (const [text, expected] of [
    ['2024', { from: 2024, to: 2024, judged: false }],
    ['2024-25', { from: 2024, to: 2025, judged: false }],
    ['c. 2021-23', { from: 2021, to: 2023, judged: true }],
    ['c. 2021', { from: 2021, to: 2021, judged: true }],
  ] as const) {
    test(text, () => assert.deepEqual(parsePeriod(text), expected));
  }

  for (const text of ['', 'soon', '24-25', '2024-2025', '2024-25 or so']) {
    test(`refuses "${text}"`, () =>
      assert.throws(() => parsePeriod(text), { name: 'DataError', message: /is not a period/ }));
  }
});

describe('compareNewestFirst', () => {
  const inOrder = [
    '2024-25',
    'c. 2024-25',
    '2024',
    '2023-24',
    '2021-24',
    '2023',
    '2022-23',
    '2021-23',
    'c. 2021-23',
    '2022',
    '2021-22',
    '2021',
    'c. 2021',
  ];

  test('last year first, then the later start, then dated before judged', () => {
    assert.deepEqual([...inOrder].reverse().sort(compareNewestFirst), inOrder);
  });

  test('the same period is neither newer nor older', () => {
    assert.equal(compareNewestFirst('2022-23', '2022-23'), 0);
  });
});
