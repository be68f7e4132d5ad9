import { isPath } from './hash-state.js';
import { listen } from './native.js';

/** Where a widget stands, and where the browser's Back or Forward leads it. */
interface Walker {
  /** Tells one widget from another that takes its place on the page. */
  readonly widget: object;
  readonly step: number;
  readonly goTo: (step: number) => void;
}

type Numbers = Readonly<Record<string, unknown>>;

/** By the name under which an entry of the history holds a widget's step. */
const walkers = new Map<string, Walker>();
/** The lowest step that an entry of ours stands for: below it lies the page from which the visitor came. */
const lowest = new Map<string, number>();
/** We are going back ourselves, and have not arrived. */
let isOnTheWay = false;

const stepIn = (state: unknown, name: string): number | undefined => {
  const step = (state as Numbers | null)?.[name];
  return typeof step === 'number' ? step : undefined;
};

/** Where the page's own script keeps something in the history, or paths in the hash, Back is not ours to use. */
const isFree = (): boolean =>
  Object.keys((history.state as Numbers | null) ?? {}).every((name) => name.startsWith('npq-')) &&
  !isPath(location.hash);

const stateWith = (name: string, step: number): Numbers => ({
  ...(history.state as Numbers | null),
  [name]: step,
});

/** The entry on show stands for this step from now on. */
function mark(name: string, step: number): void {
  history.replaceState(stateWith(name, step), '');
  lowest.set(name, Math.min(step, lowest.get(name) ?? step));
}

/**
 * Whether a step back stays on the page. A browser forgets entries when it has many of them, and tells only where it knows the
 * Navigation API.
 */
function isOursBefore(): boolean {
  const { navigation } = globalThis as { readonly navigation?: Navigation };
  const index = navigation?.currentEntry?.index;
  return index === undefined || navigation?.entries()[index - 1]?.sameDocument === true;
}

/** Leads the history to where the widget stands, one entry at a time. `before`: what an entry that is not ours stands for. */
function lead(name: string, step: number, before: number): void {
  if (stepIn(history.state, name) === undefined || !lowest.has(name)) mark(name, before);
  const at = stepIn(history.state, name) ?? before;
  if (step > at) history.pushState(stateWith(name, step), '');
  else if (step < at && at > (lowest.get(name) ?? at) && isOursBefore()) {
    isOnTheWay = true;
    history.back();
  } else if (step < at) mark(name, step);
}

/** The same, where the page lets us and no step of ours is on its way. */
function catchUp(name: string, step: number, before: number): void {
  if (isOnTheWay || !isFree()) return;
  try {
    lead(name, step, before);
  } catch {
    // A page in a sandbox may not, and a browser refuses what comes too often.
  }
}

function onPopState({ state }: PopStateEvent): void {
  const wasOnTheWay = isOnTheWay;
  isOnTheWay = false;
  for (const [name, { step, goTo }] of walkers) {
    const to = stepIn(state, name);
    // What was pressed on the way counts.
    if (wasOnTheWay) catchUp(name, step, step);
    // An entry that is not ours: the visitor followed a link within the page.
    else if (to !== undefined && to !== step) goTo(to);
  }
}

/**
 * Gives every step of a widget an entry in the browser's history, so that Back leads one step back and not off the page.
 * The address stays as it is, and an entry holds a number, nothing that was answered. `before`: the step that the page stood
 * for when the widget took its first.
 */
export function keepStep(name: string, before: number, walker: Walker): void {
  if (walkers.size === 0) listen(window, 'popstate', onPopState as (event: Event) => void);
  const known = walkers.get(name);
  const isSame = known?.widget === walker.widget;
  if (!isSame) lowest.delete(name);
  walkers.set(name, walker);
  catchUp(name, walker.step, isSame ? known.step : before);
}
