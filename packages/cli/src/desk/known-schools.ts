import { builtInSchools } from '@npq-widgets/data/schools';
import { readShardList, tokeniseSchool, unpackSchool } from '@npq-widgets/data/workplaces';
import type { School } from '@npq-widgets/data/workplaces';
import { folderSource, readAbout, readByUrn, readLines } from '../schools/index-folder.js';
import { SchoolsError } from '../schools/schools-error.js';
import { DeskError } from './desk-error.js';

/** One school, or in a sentence why none. */
export type SchoolFound = { readonly school: School } | { readonly problem: string };

/** An index made ready for a list of people. Each kind of number is looked for as that kind only. */
export interface KnownSchools {
  /** The day of the index. */
  readonly date: string;
  /** Id of the cohort whose lists it holds; null when it holds none. */
  readonly round: string | null;
  readonly isBuiltIn: boolean;
  byUrn(number: string): SchoolFound;
  byUkprn(number: string): SchoolFound;
  byName(name: string, postcode: string): SchoolFound;
  /** Whether a childminder is on the list of the round, or in a sentence why that is not known. */
  childminder(number: string): { readonly isListed: boolean } | { readonly problem: string };
}

/** A number as spreadsheets leave it: with a point and a nought, or an apostrophe before it. */
const plainNumber = (cell: string): string => cell.replace(/[\s']/g, '').replace(/\.0+$/, '').toUpperCase();

const textOf = (text: string): string => tokeniseSchool(text).join(' ');

interface Schools {
  byUrn(urn: string): School | null;
  /** The schools by another key, which are sorted when the first is asked for. */
  groupBy(keyOf: (school: School) => string): (key: string) => readonly School[];
}

/** Schools that are unpacked when they are asked for: a list has few of those of an index. */
function schoolsOf(lines: ReadonlyMap<string, string>): Schools {
  const unpacked = new Map<string, School | null>();
  function byUrn(urn: string): School | null {
    const known = unpacked.get(urn);
    if (known !== undefined) return known;
    const line = lines.get(urn);
    if (line === undefined) return null;
    const school = unpackSchool(line);
    unpacked.set(urn, school);
    return school;
  }
  function sort(keyOf: (school: School) => string): Map<string, string[]> {
    const groups = new Map<string, string[]>();
    for (const [urn, line] of lines) {
      const school = unpackSchool(line);
      const key = school ? keyOf(school) : '';
      if (key) groups.set(key, [...(groups.get(key) ?? []), urn]);
    }
    return groups;
  }
  return {
    byUrn,
    groupBy(keyOf) {
      let groups: Map<string, string[]> | undefined;
      return (key) => {
        groups ??= sort(keyOf);
        return (groups.get(key) ?? []).flatMap((urn) => byUrn(urn) ?? []);
      };
    },
  };
}

/** Whether all words of the shorter name are in the longer one. */
function isPart(some: readonly string[], others: readonly string[]): boolean {
  const [shorter, longer] = some.length < others.length ? [some, others] : [others, some];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

/** The school of this name among those at a postcode: the one with exactly that name, else the only one it may be. */
function ofName(there: readonly School[], name: string): SchoolFound {
  const typed = tokeniseSchool(name);
  const named = ({ name: own, formerName }: School): string[][] => [own, formerName].map(tokeniseSchool);
  const exact = there.filter((school) => named(school).some((words) => words.join() === typed.join()));
  const like = exact.length
    ? exact
    : there.filter((school) => named(school).some((words) => isPart(typed, words)));
  const [school, ...more] = like;
  if (!school) return { problem: 'the index has no school of this name at this postcode.' };
  return more.length
    ? { problem: 'more than one school at this postcode may be meant. Give its URN.' }
    : { school };
}

const oneOf = (schools: readonly School[], kind: string): SchoolFound => {
  const [school, ...more] = schools;
  if (!school) return { problem: `the index has no school with this ${kind}.` };
  return more.length ? { problem: `more than one school has this ${kind}. Give its URN.` } : { school };
};

/**
 * Opens the index that is built in, or one in a folder.
 *
 * @throws DeskError when the folder holds no index, or a damaged one
 */
export async function openSchools(folder: string | undefined): Promise<KnownSchools> {
  const isBuiltIn = folder === undefined;
  const [source, name] = isBuiltIn
    ? [builtInSchools, 'The index that is built in']
    : [folderSource(folder), folder];
  try {
    const manifest = await readAbout(source, name);
    const schools = schoolsOf(await readByUrn(source, manifest, name));
    const { date, lists, numbers } = manifest;
    const minders = numbers?.['childminders'];
    const listed =
      minders?.key === 'ofsted-urn'
        ? new Set(
            (await readLines(source, readShardList(minders.shards) ?? [], name)).map(
              (line) => line.split('\t', 1)[0],
            ),
          )
        : null;
    const atPostcode = schools.groupBy(({ postcode }) => textOf(postcode));
    const withUkprn = schools.groupBy(({ ukprn }) => ukprn);
    return {
      date,
      round: lists?.round ?? null,
      isBuiltIn,
      byUrn(number) {
        const plain = plainNumber(number);
        if (!/^\d{5,6}$/.test(plain)) return { problem: 'this is no URN, which has five or six digits.' };
        const school = schools.byUrn(plain);
        return oneOf(school ? [school] : [], 'URN');
      },
      byUkprn(number) {
        const plain = plainNumber(number);
        if (!/^\d{8}$/.test(plain)) return { problem: 'this is no UKPRN, which has eight digits.' };
        if (isBuiltIn)
          return { problem: 'the built-in index has no UKPRNs. One from the official extract has them.' };
        return oneOf(withUkprn(plain), 'UKPRN');
      },
      byName: (school, postcode) => ofName(atPostcode(textOf(postcode)), school),
      childminder(number) {
        const plain = plainNumber(number);
        if (!/^(?:[A-Z]{2}\d{6}|\d{6,7})$/.test(plain))
          return { problem: 'this is no Ofsted URN of a childminder.' };
        if (!listed)
          return { problem: 'this index has no list of childminders, so the number is not looked up.' };
        return { isListed: listed.has(plain) };
      },
    };
  } catch (error) {
    throw error instanceof SchoolsError ? new DeskError(error.message) : error;
  }
}
