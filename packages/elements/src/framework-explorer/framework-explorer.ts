import builtInCourses from '@npq-widgets/data/slices/courses';
import type frameworks from '@npq-widgets/data/slices/families/framework';
import type { CSSResultGroup } from 'lit';
import type { Loaders } from '../core/resources.js';
import type { FirstViews } from '../core/presenter.js';
import { WidgetElement } from '../core/widget-element.js';
import { explorerScreen, type ExplorerInput, type ExplorerViews } from './model/screen.js';
import { START, reduce, type ExplorerAction, type ExplorerState } from './model/state.js';
import type { CoursePageKey } from './views/course/messages.js';
import type { RetiredKey } from './views/retired/view.js';
import type { AreaKey } from './views/outline/area-panel.js';
import type { OutlineKey } from './views/outline/messages.js';
import { startStyles } from './views/start/styles.js';
import { start, type ExplorerStartKey } from './views/start/view.js';
import type { BackKey } from './views/back-link.js';
import type { SuitsKey } from './views/suits/messages.js';
import type { TrustKey } from '../ui/trust-line.js';

/** The details of the areas of a course. The list of these files comes with the first of them. */
const detailsOf = (name: string) => async () => {
  const family = await import('@npq-widgets/data/slices/families/framework');
  return family.default[name as keyof typeof frameworks]();
};

const areaDetails: Loaders = Object.fromEntries(
  builtInCourses.map(({ id }) => [`framework-${id}`, detailsOf(`framework-${id}`)]),
);

/**
 * The ten NPQs to choose from, and of each what it is, for whom, how long, how it is assessed and paid for, and what it
 * covers: its content areas and, as far as published pages show them, what participants learn in each. A summary, always
 * beside the official link.
 *
 * @summary Which NPQ suits me, and what does it cover?
 * @tagname npq-framework-explorer
 * @event {AreaOpenedEvent} npq-area-opened - The visitor opened a content area: course id and number of the area.
 * @status stable
 * @since 1.0.0
 */
export class FrameworkExplorerElement extends WidgetElement<
  ExplorerState,
  ExplorerAction,
  ExplorerInput,
  ExplorerViews,
  ExplorerStartKey | BackKey | SuitsKey | CoursePageKey | OutlineKey | AreaKey | RetiredKey | TrustKey
> {
  static override styles: CSSResultGroup = [WidgetElement.styles, startStyles];
  static override properties = { area: {} };

  /** Content area that stands open at the start, by number or name: `1`, `school-culture`. */
  area = '';

  protected override state = START;
  protected override readonly firstViews: FirstViews<ExplorerViews, ExplorerAction> = { start };
  protected override readonly reduce = reduce;
  protected override readonly screen = explorerScreen;

  protected override input(): ExplorerInput {
    const { course, area, courseOnly, headingLevel, isPrinting, today } = this;
    const { courses, course: chosen } = this.hub;
    return {
      courses,
      chosen,
      course,
      area,
      isPinned: courseOnly,
      headingLevel,
      isPrinting,
      today,
    };
  }

  protected override loaders(): Loaders {
    return {
      ...areaDetails,
      supplied: () => import('./model/supplied.js'),
      'course-details': () => import('@npq-widgets/data/slices/course-details'),
      'framework-areas': () => import('@npq-widgets/data/slices/framework-areas'),
      'courses-2017': () => import('@npq-widgets/data/slices/courses-2017'),
      suits: async () => (await import('./views/suits/view.js')).suits,
      course: async () => (await import('./views/course/view.js')).course,
      outline: async () => (await import('./views/outline/view.js')).outline,
      panel: () => import('./views/outline/area-panel.js'),
      search: () => import('./model/search.js'),
      retired: async () => (await import('./views/retired/view.js')).retired,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'npq-framework-explorer': FrameworkExplorerElement;
  }
}
