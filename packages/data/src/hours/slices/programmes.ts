import { UnknownIdError } from '../../errors.js';
import type { Course, CourseRecord } from '../../schema/courses.js';
import type { DayLength, DayLengthRecord, Programme, ProgrammeRecord } from '../../schema/programmes.js';
import type { Provider, ProviderRecord } from '../../schema/providers.js';
import type { Source, SourceRecord } from '../../schema/source.js';
import { earliestReview, findSourceIds, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';
import { compareNewestFirst } from '../period.js';
import type { ListedProgramme, StatedHoursEvidence } from '../listed-programme.js';

/** What a page needs to show the hours of any course. */
export interface ProgrammesSlice {
  /** ISO day by which the first of these facts is to be looked at again. */
  readonly reviewBy: string;
  /** By DfE identifier of the course. */
  readonly stated: Readonly<Record<string, StatedHoursEvidence>>;
  /** Newest first. */
  readonly programmes: readonly ListedProgramme[];
  readonly dayLengths: readonly Pick<DayLength, 'term' | 'unit' | 'hours' | 'where' | 'sources'>[];
  readonly sources: SourceNotes;
}

export interface Records {
  readonly courses: CourseRecord;
  readonly programmes: ProgrammeRecord;
  readonly 'day-lengths': DayLengthRecord;
  readonly providers: ProviderRecord;
  readonly sources: SourceRecord;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

/** One page may be on record twice, as read at different times; a reader needs one link to it. */
function onePerPage(ids: readonly string[], sources: ReadonlyMap<string, Source>): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => {
    const address = sources.get(id)?.url ?? id;
    if (seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}

/** A course's own page speaks alone where it was read, else every page that we go by. */
function evidenceOf(
  { months, weekly, page, ...course }: Course,
  sources: ReadonlyMap<string, Source>,
): StatedHoursEvidence {
  const cited = onePerPage(weekly.sources ?? course.sources, sources);
  const own = cited.filter((id) => sources.get(id)?.url === page.value);
  return {
    confidence: weekly.confidence,
    sources: own.length > 0 ? own : cited,
    ...(weekly.note !== undefined && { note: weekly.note }),
    ...(months.note !== undefined && { monthsNote: months.note }),
  };
}

function listedProgramme(
  programme: Programme,
  providers: ReadonlyMap<string, Provider>,
  sources: ReadonlyMap<string, Source>,
): ListedProgramme {
  const { id, courses, publishedBy, period, months, covers, missing, statedTotal, note } = programme;
  const provider = providers.get(programme.provider.value);
  if (!provider) throw new UnknownIdError('provider', programme.provider.value);
  const { confidence, note: why } = programme.provider;
  return {
    id,
    courses,
    publishedBy,
    period,
    months,
    covers,
    missing,
    statedTotal,
    note,
    provider: { name: provider.name, confidence, to: provider.to, ...(why !== undefined && { note: why }) },
    components: programme.components.map(({ confidence: _, ...component }) => component),
    sources: onePerPage(programme.sources, sources),
  };
}

const shown = ({ term, unit, hours, where, sources }: DayLength) => ({ term, unit, hours, where, sources });

/** Every programme, and what stands behind every course's stated hours, for the planner. */
export function build(records: Records): ProgrammesSlice {
  const { courses, programmes, 'day-lengths': dayLengths, providers, sources } = records;
  const [knownProviders, knownSources] = [byId(providers.items), byId(sources.items)];
  const facts = {
    stated: Object.fromEntries(courses.items.map((course) => [course.id, evidenceOf(course, knownSources)])),
    programmes: programmes.items
      .map((programme) => listedProgramme(programme, knownProviders, knownSources))
      .sort((a, b) => compareNewestFirst(a.period, b.period)),
    dayLengths: dayLengths.items.map(shown),
  };
  return {
    reviewBy: earliestReview([...courses.items, ...programmes.items, ...dayLengths.items]),
    ...facts,
    sources: noteSources(sources, findSourceIds(facts)),
  };
}
