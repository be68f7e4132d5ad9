import { formatPath } from '../own-facts/format-path.js';
import { ownFacts } from './own-facts.js';
import type { OwnFacts } from './own-facts.js';

/** What is wrong in a hub's file: where, and what to write there. */
export interface OwnFactsProblem {
  /** Keys and places in lists, from the outside in; empty for the whole file. */
  readonly path: readonly (string | number)[];
  /** `courses, 1st, cohorts, 2nd, starts`. */
  readonly where: string;
  readonly advice: string;
}

export type OwnFactsReading =
  | { readonly facts: OwnFacts; readonly problems: readonly [] }
  | { readonly facts: null; readonly problems: readonly OwnFactsProblem[] };

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly expected?: string;
}

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'Write a list here, between [ and ].',
  object: 'Write fields here, between { and }.',
};

/** zod's own words for what the schema has none for. */
function adviceOf({ code, keys, expected, message }: Issue): string {
  if (code === 'unrecognized_keys')
    return `There is no field ${(keys ?? []).map((key) => `“${key}”`).join(', ')} here. Check its spelling, or take it out.`;
  if (!message.startsWith('Invalid input')) return message;
  return EXPECTED[expected ?? ''] ?? 'Write this as the example in the guide does.';
}

function problemOf(issue: Issue): OwnFactsProblem {
  const steps = issue.path.filter((step) => typeof step !== 'symbol');
  const unknown = issue.code === 'unrecognized_keys' ? (issue.keys ?? []).slice(0, 1) : [];
  const path = [...steps, ...unknown];
  return { path, where: formatPath(path), advice: adviceOf(issue) };
}

const whole = (advice: string): OwnFactsReading => ({
  facts: null,
  problems: [{ path: [], where: formatPath([]), advice }],
});

/** The places in a list at which something stands that stood before. */
function repeated(names: readonly string[]): number[] {
  const seen = new Set<string>();
  return names.flatMap((name, at) => (seen.size === seen.add(name).size ? [at] : []));
}

/** Two courses, or two cohorts of one, that only one of can be meant. */
function findTwins({ courses }: OwnFacts): OwnFactsProblem[] {
  const advice = 'This is there twice. Put both together, or take one out.';
  const twin = (path: (string | number)[]): OwnFactsProblem => ({ path, where: formatPath(path), advice });
  return [
    ...repeated(courses.map(({ course }) => course)).map((at) => twin(['courses', at, 'course'])),
    ...courses.flatMap(({ cohorts }, at) =>
      repeated(cohorts.map(({ name }) => name)).map((place) =>
        twin(['courses', at, 'cohorts', place, 'name']),
      ),
    ),
  ];
}

/** Checks what a hub states of itself. All of it or nothing: half a file would be a wrong one. Never throws. */
export function readOwnFacts(json: unknown): OwnFactsReading {
  const { success, data, error } = ownFacts.safeParse(json);
  if (!success) {
    if (typeof json !== 'object' || json === null || Array.isArray(json))
      return whole('Begin with { and end with }, as the example in the guide does.');
    return { facts: null, problems: error.issues.map(problemOf) };
  }
  const twins = findTwins(data);
  return twins.length ? { facts: null, problems: twins } : { facts: data, problems: [] };
}

/** Reads the text of a file. Never throws. */
export function readOwnFactsText(text: string): OwnFactsReading {
  try {
    return readOwnFacts(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return whole('This is not JSON: a comma, a quote or a bracket is missing or too many.');
  }
}
