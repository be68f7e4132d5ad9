import { getCourse } from '@npq-widgets/data';
import hubAreas from '@npq-widgets/data/slices/families/hub-areas';
import outcodes from '@npq-widgets/data/slices/families/outcodes';
import towns from '@npq-widgets/data/slices/families/towns';
import type { Loaders } from '../core/resources.js';
import type { FirstViews } from '../core/presenter.js';
import { WidgetElement } from '../core/widget-element.js';
import { finderScreen, type FinderInput, type FinderViews } from './model/screen.js';
import { START, reduce, type FinderAction, type FinderState } from './model/state.js';
import type { OwnHubKey } from './views/own-hub/parts.js';
import type { NoHubKey } from './views/result/no-hub.js';
import type { ProblemKey } from './views/place/problem.js';
import type { SchoolKey } from './views/place/schools.js';
import type { SuggestionKey } from './views/place/suggestions.js';
import { place, type PlaceKey } from './views/place/view.js';
import type { ListKey } from './views/providers/list-messages.js';
import { providers, type ProvidersKey } from './views/providers/view.js';
import type { ResultKey } from './views/result/messages.js';
import { title } from './views/title/view.js';
import { finderStyles } from './views/styles.js';

/**
 * From a postcode, place or school to the teaching school hubs of that area, each with its reason; and
 * from a course and a start to the lead providers. What is typed is looked up in the page and goes nowhere.
 *
 * @summary Which teaching school hub serves a place, and who leads an NPQ.
 * @tagname npq-provider-finder
 * @event {PlaceFoundEvent} npq-place-found - A search found hub areas: area and district codes, never what was typed.
 * @status stable
 * @since 1.0.0
 */
export class ProviderFinderElement extends WidgetElement<
  FinderState,
  FinderAction,
  FinderInput,
  FinderViews,
  | PlaceKey
  | ProblemKey
  | NoHubKey
  | SuggestionKey
  | SchoolKey
  | OwnHubKey
  | ResultKey
  | ProvidersKey
  | ListKey
> {
  static override styles = [WidgetElement.styles, finderStyles];

  static override properties = { cohort: {} };

  /** Cohort to start with, such as `autumn-2026`. The next one when empty. The visitor's later choice wins. */
  cohort = '';

  protected override state = START;
  protected override readonly firstViews: FirstViews<FinderViews, FinderAction> = { title, place, providers };
  protected override readonly reduce = reduce;
  protected override readonly screen = finderScreen;

  protected override input(): FinderInput {
    const { course, courseOnly, cohort, today } = this;
    const { courses, course: chosenCourse, choices, identity: hub, own } = this.hub;
    return {
      courses,
      course: chosenCourse,
      unknown: course && !chosenCourse && !getCourse(courses, course) ? course : '',
      isPinned: courseOnly,
      cohort,
      chosenCohort: choices.cohort,
      workplace: choices.workplace,
      ...{ hub, own, today },
    };
  }

  protected override loaders(): Loaders {
    return {
      ...hubAreas,
      districts: () => import('@npq-widgets/data/slices/districts'),
      nations: () => import('@npq-widgets/data/slices/nations'),
      ...outcodes,
      councils: () => import('@npq-widgets/data/slices/councils'),
      ...towns,
      providers: () => import('@npq-widgets/data/slices/providers'),
      cohorts: () => import('@npq-widgets/data/slices/cohorts'),
      'own-hub': async () => (await import('./views/own-hub/view.js')).ownHub,
      // The search and what it comes to are one download.
      search: async () => (await import('./views/result/view.js')).placeSearch(),
      result: async () => (await import('./views/result/view.js')).result,
      'no-hub': () => import('./views/result/no-hub.js'),
      problems: () => import('./views/place/problem.js'),
      box: async () => (await import('./views/place/suggestions.js')).placeBox(),
      schools: async () => (await import('./views/place/schools.js')).schoolBox(),
      list: () => import('./views/providers/list.js'),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'npq-provider-finder': ProviderFinderElement;
  }
}
