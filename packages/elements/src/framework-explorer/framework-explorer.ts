import builtIn from '@npq-widgets/data/slices/ended-courses';
import frameworks from '@npq-widgets/data/slices/families/framework';
import type { Loaders } from '../core/resources.js';
import { WidgetElement } from '../core/widget-element.js';
import { explorerScreen, type ExplorerInput, type ExplorerViews } from './model/screen.js';
import { START, reduce, type ExplorerAction, type ExplorerState } from './model/state.js';
import type { EndedKey } from './views/ended/messages.js';
import type { AreaKey } from './views/outline/area-messages.js';
import type { OutlineKey } from './views/outline/messages.js';
import type { ExplorerStartKey } from './views/start/messages.js';
import { start } from './views/start/view.js';

/**
 * What each NPQ covers: its content areas and, as far as published pages show them, what participants learn in each.
 * An outline in our words, always beside the official link.
 *
 * @summary Which NPQ covers what: areas, statements, outcomes.
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
  ExplorerStartKey | OutlineKey | AreaKey | EndedKey
> {
  static override properties = { area: {} };

  /** Content area that stands open at the start, by number or name: `1`, `school-culture`. */
  area = '';

  protected override state = START;
  protected override readonly firstViews = { start };
  protected override readonly reduce = reduce;
  protected override readonly screen = explorerScreen;

  protected override input(): ExplorerInput {
    const { courses, chosenCourse: chosen, course, area, courseOnly, headingLevel, isPrinting, today } = this;
    const endedCourses = this.supplied('ended-courses') ?? builtIn;
    return {
      courses,
      endedCourses,
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
      ...frameworks,
      'framework-areas': () => import('@npq-widgets/data/slices/framework-areas'),
      'courses-2017': () => import('@npq-widgets/data/slices/courses-2017'),
      outline: async () => (await import('./views/outline/view.js')).outline,
      panel: () => import('./views/outline/area-panel.js'),
      search: () => import('./model/search.js'),
      ended: async () => (await import('./views/ended/view.js')).ended,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'npq-framework-explorer': FrameworkExplorerElement;
  }
}
