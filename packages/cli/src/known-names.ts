import { getCourse } from '@npq-widgets/data';
import cohorts from '@npq-widgets/data/records/cohorts';
import courses from '@npq-widgets/data/records/courses';
import hubs from '@npq-widgets/data/records/hubs';
import providers from '@npq-widgets/data/records/providers';
import type { KnownCourse, KnownNames } from '@npq-widgets/embed/snippets';

const knownCourses = courses.items.map((course) => ({
  ...course,
  title: course.level.value === 'ehco' ? course.name : `${course.name} NPQ`,
  page: course.page.value,
}));

/** The names of the built-in facts that a snippet may hold. */
export const knownNames: KnownNames = {
  courses: knownCourses,
  getCourse: (text): KnownCourse | undefined => getCourse(knownCourses, text) ?? undefined,
  hubAreas: hubs.items.map(({ id }) => id),
  cohorts: cohorts.items.map(({ id }) => id),
  providers: providers.items.filter(({ status }) => status === 'active').map(({ id }) => id),
};
