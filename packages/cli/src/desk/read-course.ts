import { getCourse } from '@npq-widgets/data';
import { didYouMean } from '../near.js';
import type { DeskFacts } from './facts.js';
import { quote } from './quote.js';
import { tidy } from './tidy.js';
import type { Value } from './value.js';

/** Words that any course may have around its own. */
const AROUND = new Set([
  'npq',
  'national',
  'professional',
  'qualification',
  'in',
  'for',
  'of',
  'the',
  'and',
  'leading',
]);

/** Words as they are compared: `co-ordinators` is `coordinator`, `maths` is `mathematic`. */
const normalise = (text: string): string =>
  text
    .replaceAll(/-/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (word === 'maths' ? 'mathematics' : word))
    .filter((word) => word !== '' && !AROUND.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ');

type Course = DeskFacts['courses'][number];

/** The course that this text and nothing beside it names. */
function courseOf(text: string, { courses }: DeskFacts): Course | undefined {
  const exact = getCourse(courses, text);
  if (exact) return exact;
  const words = normalise(text);
  return words === ''
    ? undefined
    : courses.find(({ name, short, also = [] }) =>
        [name, short, ...also, ...name.split(/[()]/)].some(
          (known) => normalise(known.toLowerCase()) === words,
        ),
      );
}

/** What stands beside each other in a cell: `Headship (NPQH)`, `NPQH - Headship`, `NPQH / NPQSL`. */
const partsOf = (text: string): string[] =>
  text
    .split(/ - |[-:] | -|[()[\]/,;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const formatCourse = ({ name, short }: Course): string => `${name} (${short})`;

/** The NPQ of 2017 that a text names, and that no course of today is called by. */
const endedIn = (text: string, facts: DeskFacts): DeskFacts['endedCourses'][number] | undefined =>
  facts.endedCourses.find(
    ({ name, short }) =>
      !courseOf(name, facts) &&
      [text, ...partsOf(text)].some((part) =>
        [name, short].some((known) => normalise(known.toLowerCase()) === normalise(part)),
      ),
  );

function problemOf(cell: string, facts: DeskFacts): string {
  const said = quote(cell);
  const ended = endedIn(tidy(cell), facts);
  if (ended)
    return `${said} is ${ended.name} (${ended.short}), an NPQ that ended. Nobody can register for it.`;
  const hint = didYouMean(
    tidy(cell),
    facts.courses.flatMap(({ short, name, id }) => [short, name, id]),
  );
  return `${said} is no course.${hint} Write DfE’s identifier, such as npq-senior-leadership, or its short name, such as NPQSL.`;
}

/** Reads the name of a course as people, providers and DfE write it. Where two are named, neither is taken. */
export function readCourse(cell: string, facts: DeskFacts): Value {
  const text = tidy(cell);
  const strict = getCourse(facts.courses, cell);
  if (strict && text !== '') return { value: strict.id };
  const whole = courseOf(text, facts);
  if (whole) return { value: whole.id, isLoose: true };
  const parts = partsOf(text);
  const named = parts.map((part) => courseOf(part, facts));
  const found = [...new Set(named.flatMap((course) => course ?? []))];
  if (found.length > 1)
    return {
      problem: `${quote(cell)} names ${found.map(formatCourse).join(' and ')}. Write the one that is meant.`,
    };
  const [only] = found;
  return only && named.every((course) => course !== undefined)
    ? { value: only.id, isLoose: true }
    : { problem: problemOf(cell, facts) };
}
