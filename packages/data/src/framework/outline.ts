import { DataError } from '../errors.js';
import type { FrameworkItem, FrameworkItemOf, FrameworkRecord, PlacedBy } from '../schema/frameworks.js';
import { earliestReview, type Grounds } from '../sources.js';

/** A "learn that" statement in our words. `number` is null unless the official number was seen. */
export interface OutlineStatement extends Grounds {
  id: string;
  number: string | null;
  topic: string;
  words: string;
}

/** A "learn how to" statement in our words. */
export interface OutlinePractice extends Grounds {
  id: string;
  topic: string;
  words: string;
}

/** The title of a group of "learn how to" statements, and those of its statements that were seen whole: mostly none. */
export interface OutlineGroup extends Grounds {
  id: string;
  title: string;
  placedBy: PlacedBy;
  practices: OutlinePractice[];
}

/** What a published page says that participants learn. */
export interface OutlineOutcome extends Grounds {
  id: string;
  words: string;
  placedBy: PlacedBy;
}

export interface OutlineArea extends Grounds {
  number: number;
  slug: string;
  name: string;
  statements: OutlineStatement[];
  groups: OutlineGroup[];
  outcomes: OutlineOutcome[];
}

/** Statements of which it is known only that they stand in one of these areas. */
export interface UnplacedStatements {
  areas: number[];
  statements: OutlineStatement[];
}

/** One framework as far as sources show it. Nothing in it rests on memory. */
export interface FrameworkOutline extends Grounds {
  course: string;
  title: string;
  edition: string;
  reference: string | null;
  publication: string;
  areasInOfficialOrder: boolean;
  areasNote: string | null;
  /** The day on which its sources were read, and the first day on which a part of it wants another look. */
  read: string;
  reviewBy: string;
  areas: OutlineArea[];
  unplaced: UnplacedStatements[];
}

const pick = <Kind extends FrameworkItem['kind']>(
  items: readonly FrameworkItem[],
  kind: Kind,
): FrameworkItemOf<Kind>[] => items.filter((item): item is FrameworkItemOf<Kind> => item.kind === kind);

const grounds = ({ sources, confidence }: Grounds): Grounds => ({ sources: [...sources], confidence });

function toStatement(item: FrameworkItemOf<'statement'>): OutlineStatement {
  const { id, number, topic, words } = item;
  return { id, number, topic, words, ...grounds(item) };
}

function toPractice(item: FrameworkItemOf<'practice'>): OutlinePractice {
  const { id, topic, words } = item;
  return { id, topic, words, ...grounds(item) };
}

function toOutcome(item: FrameworkItemOf<'outcome'>): OutlineOutcome {
  const { id, words, placedBy } = item;
  return { id, words, placedBy, ...grounds(item) };
}

function toGroup(
  item: FrameworkItemOf<'group'>,
  practices: readonly FrameworkItemOf<'practice'>[],
): OutlineGroup {
  const { id, title, placedBy } = item;
  return {
    id,
    title,
    placedBy,
    practices: practices.filter(({ group }) => group === id).map(toPractice),
    ...grounds(item),
  };
}

/** Groups the statements that may stand in more than one area by the areas they may stand in. */
function gatherUnplaced(statements: readonly FrameworkItemOf<'statement'>[]): UnplacedStatements[] {
  const byAreas = new Map<string, UnplacedStatements>();
  for (const item of statements.filter(({ areas }) => areas.length > 1)) {
    const key = item.areas.join();
    const entry = byAreas.get(key) ?? { areas: [...item.areas], statements: [] };
    entry.statements.push(toStatement(item));
    byAreas.set(key, entry);
  }
  return [...byAreas.values()];
}

function refuseStrays(items: readonly FrameworkItem[], course: string): void {
  const areas = new Set(pick(items, 'area').map(({ number }) => number));
  const groups = new Set(pick(items, 'group').map(({ id }) => id));
  for (const item of items) {
    const named =
      item.kind === 'statement'
        ? item.areas
        : item.kind === 'group' || item.kind === 'outcome'
          ? [item.area]
          : [];
    const lost = named.find((number) => !areas.has(number));
    if (lost !== undefined)
      throw new DataError(`${course}, item "${item.id}": there is no area ${String(lost)}`);
    if (item.kind === 'practice' && !groups.has(item.group)) {
      throw new DataError(`${course}, item "${item.id}": there is no group "${item.group}"`);
    }
  }
}

/**
 * The areas of a framework in order, each with what is known of it.
 *
 * @throws DataError when the record has no edition, or an item names an area or a group that it does not hold
 */
export function outline({ items, read }: Pick<FrameworkRecord, 'items' | 'read'>): FrameworkOutline {
  const [edition] = pick(items, 'edition');
  if (edition === undefined) throw new DataError('A framework without an edition names no course.');
  refuseStrays(items, edition.course);
  const statements = pick(items, 'statement');
  const practices = pick(items, 'practice');
  const areas = pick(items, 'area').map((area): OutlineArea => {
    const { number, slug, name } = area;
    return {
      number,
      slug,
      name,
      ...grounds(area),
      statements: statements
        .filter((item) => item.areas.length === 1 && item.areas[0] === number)
        .map(toStatement),
      groups: pick(items, 'group')
        .filter((item) => item.area === number)
        .map((item) => toGroup(item, practices)),
      outcomes: pick(items, 'outcome')
        .filter((item) => item.area === number)
        .map(toOutcome),
    };
  });
  const { course, title, edition: month, reference, publication, areasInOfficialOrder, areasNote } = edition;
  return {
    course,
    title,
    edition: month,
    reference,
    publication,
    areasInOfficialOrder,
    areasNote,
    ...grounds(edition),
    read,
    reviewBy: earliestReview(items),
    areas: areas.sort((a, b) => a.number - b.number),
    unplaced: gatherUnplaced(statements),
  };
}
