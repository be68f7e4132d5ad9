import { writeSync } from 'node:fs';
import { afterEach } from 'node:test';

/** One failure is enough to find a fault. What comes after it, and may never end because of it, is not run. */
function end(name: string): never {
  writeSync(1, `not ok 1 - ${name}\n`);
  process.exit(1);
}

afterEach((context) => {
  // Of a test; not in the types that we build with, and not of a suite.
  if ('passed' in context && context.passed === false) end(context.name);
});
process.setUncaughtExceptionCaptureCallback(({ message }: Error) => end(message));
