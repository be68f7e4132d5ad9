import { cohortsOnOffer, getCourse, type CohortStart } from '@npq-widgets/data';
import hubAreas from '@npq-widgets/data/slices/families/hub-areas';
import type { KnownCourse, KnownNames } from '../snippets/index.js';
import type { SearchableArea } from './hub-search.js';

/** What the controls offer, and what a snippet may name. */
export interface BuilderFacts {
  readonly known: KnownNames;
  readonly areas: readonly SearchableArea[];
  readonly cohorts: readonly Pick<CohortStart, 'id' | 'label'>[];
  readonly providers: readonly { readonly id: string; readonly name: string }[];
}

/** Specialist first, as wherever a course is chosen. */
const LEVELS = ['specialist', 'leadership', 'ehco'];

/** All of it, fetched with what holds it. Rejects when a part does not come. */
export async function loadFacts(): Promise<BuilderFacts> {
  const [courses, providers, { default: cohorts }, regions] = await Promise.all([
    import('@npq-widgets/data/records/courses'),
    import('@npq-widgets/data/records/providers'),
    import('@npq-widgets/data/slices/cohort-starts'),
    Promise.all(Object.values(hubAreas).map((load) => load())),
  ]);
  const named = LEVELS.flatMap((level) =>
    courses.default.items.filter((course) => course.level.value === level),
  ).map((course) => ({
    ...course,
    title: course.level.value === 'ehco' ? course.name : `${course.name} NPQ`,
    page: course.page.value,
  }));
  const areas = regions
    .flatMap((region) => region.default.hubs)
    .map(({ id, name, covers }) => ({ code: id, name, covers }));
  const active = providers.default.items.filter(({ status }) => status === 'active');
  const offered = cohortsOnOffer(cohorts);
  return {
    areas,
    cohorts: offered,
    providers: active,
    known: {
      courses: named,
      getCourse: (text): KnownCourse | undefined => getCourse(named, text) ?? undefined,
      hubAreas: areas.map(({ code }) => code),
      providers: active.map(({ id }) => id),
      cohorts: cohorts.map(({ id }) => id),
    },
  };
}
