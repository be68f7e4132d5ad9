import assert from 'node:assert/strict';
import { it } from 'node:test';
import { assertLinear } from './linear.js';

it('tells work that grows with its input from work that grows with its square, though a machine is twice as slow at times', (test) => {
  let clock = 0;
  test.mock.method(performance, 'now', () => clock);
  const taking = (milliseconds: (size: number) => number) => (size: number) => (clock += milliseconds(size));
  const size = 1_000;
  const itself = (own: number): number => own;
  assertLinear(
    itself,
    taking((own) => own * (own > size ? 0.06 : 0.03)),
    size,
  );
  assert.throws(
    () =>
      assertLinear(
        itself,
        taking((own) => own ** 2 / 30_000),
        size,
      ),
    /ten times as many 3333/,
  );
});
