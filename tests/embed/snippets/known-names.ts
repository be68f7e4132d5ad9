import type { KnownCourse, KnownNames } from '@npq-widgets/embed/snippets';

const courses: readonly KnownCourse[] = [
  {
    id: 'npq-headship',
    short: 'NPQH',
    title: 'Headship NPQ',
    page: 'https://www.gov.uk/guidance/headship-national-professional-qualification',
  },
  {
    id: 'npq-senco',
    short: 'NPQSENCO',
    title: 'SENCO NPQ',
    page: 'https://www.gov.uk/guidance/senco?a=1&b=2',
  },
];

/** Two courses, three areas, two providers: enough for a snippet to be right or wrong about. */
export const knownNames: KnownNames = {
  courses,
  getCourse: (text) => courses.find(({ id, short }) => [id, short].includes(text)),
  hubAreas: ['EE5', 'EE6', 'WM1'],
  providers: ['teach-first', 'llse'],
};
