import { getCourse } from '@npq-widgets/data';
import type { DoctorNames } from '../examination/finding.js';
import type { KnownCourse } from '../../snippets/known.js';

const inOrder = new Intl.Collator('en', { numeric: true });

/** The names that a page may hold, from the slices that the widgets use. Rejects when one of them does not come. */
export async function pageNames(): Promise<DoctorNames> {
  const slices = await Promise.all([
    import('./course-names.js'),
    import('@npq-widgets/data/slices/districts'),
    import('@npq-widgets/data/slices/providers'),
    import('@npq-widgets/data/slices/cohorts-past'),
    import('@npq-widgets/data/slices/cohorts'),
  ]);
  const [{ default: courses }, { default: districts }, { default: providers }, ...cohorts] = slices;
  const known = courses.map((course) => ({
    ...course,
    title: course.level === 'ehco' ? course.name : `${course.name} NPQ`,
    page: course.page ?? '',
  }));
  return {
    courses: known,
    getCourse: (text): KnownCourse | undefined => getCourse(known, text) ?? undefined,
    hubAreas: [...new Set(districts.hubs.split(/[|\s]+/).filter(Boolean))].sort((a, b) =>
      inOrder.compare(a, b),
    ),
    providers: providers.providers.filter(({ status }) => status === 'active').map(({ id }) => id),
    cohorts: cohorts.flatMap((module) => module.default).map(({ id }) => id),
  };
}

/** Names for when none came: the rules that turn on them are then left out. */
export const noNames: DoctorNames = {
  courses: [],
  getCourse: () => undefined,
  hubAreas: [],
  providers: [],
  cohorts: [],
};
export const needNames: readonly string[] = [
  'course-unknown',
  'cohort-unknown',
  'hub-unknown',
  'provider-unknown',
];
