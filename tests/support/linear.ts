import assert from 'node:assert/strict';

/** What is quadratic takes a hundred times as long; a machine that does other things too must not make the difference. */
const MOST = 30;
const LEAST_MS = 20;

function quickest(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/**
 * Work on ten times the input takes at most thirty times as long.
 *
 * @param make the worst input of a size
 */
export function assertLinear<Input>(
  make: (size: number) => Input,
  run: (input: Input) => unknown,
  size = 20_000,
): void {
  const [small, large] = [make(size), make(size * 10)];
  // What is compiled on the way is not counted.
  run(small);
  let [short, long] = [0, Infinity];
  // What is quadratic is so each time; a machine that was busy once is not.
  for (let tries = 0; tries < 3 && long > MOST * Math.max(short, LEAST_MS); tries++)
    [short, long] = [quickest(() => run(small)), quickest(() => run(large))];
  assert.ok(
    long <= MOST * Math.max(short, LEAST_MS),
    `${size} characters or nodes took ${short.toFixed(1)} ms, ten times as many ${long.toFixed(1)} ms`,
  );
}
