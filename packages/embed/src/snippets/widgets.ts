import coursesPage from '@npq-widgets/data/slices/official-pages-courses-list';
import hubsPage from '@npq-widgets/data/slices/official-pages-find-a-hub';
import fundingPage from '@npq-widgets/data/slices/official-pages-funding-publication';
import type { KnownCourse } from './known.js';

/** The widgets that a page can hold, as `data-npq` and the command line name them. */
export const widgetNames = [
  'eligibility-checker',
  'framework-explorer',
  'hours-planner',
  'provider-finder',
] as const;
export type WidgetName = (typeof widgetNames)[number];

/** What a person calls each widget: the title of its frame and of its own page. */
export const widgetTitles: Readonly<Record<WidgetName, string>> = {
  'eligibility-checker': 'NPQ funding checker',
  'framework-explorer': 'NPQ course explorer',
  'hours-planner': 'NPQ hours planner',
  'provider-finder': 'NPQ hub and provider finder',
};

/** What stands inside a widget's tag: shown before it, without it, or instead of it. */
export interface Fallback {
  readonly sentence: string;
  readonly linkText: string;
  readonly link: string;
}

const aboutCourse = (course: KnownCourse | undefined): Pick<Fallback, 'linkText' | 'link'> =>
  course
    ? { linkText: `Read about the ${course.title} on GOV.UK`, link: course.page }
    : { linkText: 'Read about NPQ courses on GOV.UK', link: coursesPage };

/** The sentence and the official link of each widget, for the course it starts with, if any. */
export const fallbacks: Readonly<Record<WidgetName, (course: KnownCourse | undefined) => Fallback>> = {
  'eligibility-checker': (course) => ({
    sentence: `Find out whether scholarship funding would pay for ${course ? `the ${course.title}` : 'an NPQ'}.`,
    linkText: 'Read about scholarship funding for NPQs on GOV.UK',
    link: fundingPage,
  }),
  'framework-explorer': (course) => ({
    sentence: `See what ${course ? `the ${course.title}` : 'each NPQ'} covers, area by area.`,
    ...aboutCourse(course),
  }),
  'hours-planner': (course) => ({
    sentence: `Work out how many hours ${course ? `the ${course.title}` : 'an NPQ'} takes, and what that means each week.`,
    ...aboutCourse(course),
  }),
  'provider-finder': (course) => ({
    sentence: `Find your teaching school hub, and who runs ${course ? `the ${course.title}` : 'NPQs'} near you.`,
    linkText: 'Find a teaching school hub on GOV.UK',
    link: hubsPage,
  }),
};
