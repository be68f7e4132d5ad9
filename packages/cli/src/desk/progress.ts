/** Says now and then how far a long list is, on a terminal. */
interface Progress {
  /** Another row is done. */
  step(): void;
  /** Takes away what stands there. */
  clear(): void;
}

const FIRST_MS = 2000;
const NEXT_MS = 500;
/** Asking for the time at every row would take longer than many rows. */
const EVERY = 200;

/** @param write writes to the terminal; undefined where nobody looks on */
export function progress(write: ((text: string) => void) | undefined, now: () => number): Progress {
  let rows = 0;
  let shown = '';
  let next = now() + FIRST_MS;
  const show = (text: string): void => {
    write?.(`\r${text.padEnd(shown.length)}`);
    shown = text;
  };
  return {
    step() {
      if (!write || ++rows % EVERY !== 0 || now() < next) return;
      show(`${rows.toLocaleString('en-GB')} rows …`);
      next = now() + NEXT_MS;
    },
    clear() {
      if (shown === '') return;
      show('');
      write?.('\r');
    },
  };
}
