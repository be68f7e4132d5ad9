/**
 * What an older copy put on a page: a document's store that knows courses and cohorts, and passes on whatever else is
 * chosen. It is kept as it was, so that the contract between copies can be held against it: nobody brings it up to date.
 */
export const olderStore = `
  const npq = (name) => Symbol.for('npq.v1' + name);
  const values = new Map([[npq('.hub'), undefined], [npq('.choices'), Object.freeze({})], [npq('.data'), undefined]]);
  const readers = new Map([...values.keys()].map((context) => [context, new Set()]));
  const set = (context, value) => {
    values.set(context, value);
    for (const [callback, leave] of [...readers.get(context)]) callback(value, leave);
  };
  document.addEventListener('context-request', (event) => {
    const { context, callback, subscribe } = event;
    if (!values.has(context)) return;
    event.stopImmediatePropagation();
    if (!subscribe) return callback(values.get(context));
    const reader = [callback, () => readers.get(context).delete(reader)];
    readers.get(context).add(reader);
    callback(values.get(context), reader[1]);
  });
  document.addEventListener('npq-choice-made', (event) => {
    if (event.taken) return;
    event.taken = true;
    const chosen = Object.entries(event).filter(([, value]) => typeof value === 'string');
    set(npq('.choices'), Object.freeze({ ...values.get(npq('.choices')), ...Object.fromEntries(chosen) }));
  });
  globalThis[npq('')] = {
    versions: new Set(['1.0.0']),
    said: new Set(),
    documentStore: {
      lend: (owner, lent) => {
        for (const [context, value] of lent) set(context, value);
        return true;
      },
      giveBack: () => {},
      release: () => {},
    },
  };
`;
