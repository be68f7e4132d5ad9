import { findCourse } from '@npq-widgets/data';
import cohorts from '@npq-widgets/data/slices/cohorts';
import pastCohorts from '@npq-widgets/data/slices/cohorts-past';
import courses from '@npq-widgets/data/slices/courses';
import districts from '@npq-widgets/data/slices/districts';
import providers from '@npq-widgets/data/slices/providers';
import type { DoctorNames } from '../text/doctor/finding.js';
import type { KnownCourse } from '../text/known.js';

const knownCourses = courses.map((course) => ({ ...course, title: course.level === 'ehco' ? course.name : `${course.name} NPQ`, page: course.page ?? '' }));

const inOrder = new Intl.Collator('en', { numeric: true });

/** The names that a page may hold, from slices that the widgets use too: a page may have some of them already. */
export const pageNames: DoctorNames = {
  courses: knownCourses,
  findCourse: (text): KnownCourse | undefined => findCourse(knownCourses, text) ?? undefined,
  hubAreas: [...new Set(districts.hubs.split(/[|\s]+/).filter(Boolean))].sort((a, b) => inOrder.compare(a, b)),
  providers: providers.providers.filter(({ status }) => status === 'active').map(({ id }) => id),
  cohorts: [...pastCohorts, ...cohorts].map(({ id }) => id),
};
