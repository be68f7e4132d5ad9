/** One request for facts or a part of a widget, in the hands of the test: it comes, or does not, when the test says so. */
export class Held<Value> {
  resolve!: (value: Value) => void;
  reject!: (reason: Error) => void;
  readonly promise = new Promise<Value>((resolve, reject) => Object.assign(this, { resolve, reject }));
}

/** What a loader does that leaves each of its requests to the test. */
export function hold<Value>(asked: Held<Value>[]): Promise<Value> {
  const held = new Held<Value>();
  asked.push(held);
  return held.promise;
}

/** Addresses of the modules that this page has loaded so far. */
export const loadedModules = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name);
