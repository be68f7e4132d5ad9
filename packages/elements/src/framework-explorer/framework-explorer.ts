import { findCourse, type CourseSummary } from '@npq-widgets/data';
import type { FoundStatement } from '@npq-widgets/data/framework';
import {
  frameworkLoaders,
  loadCourses2017,
  loadFrameworkAreas,
  type FrameworkSliceName,
  type SliceMap,
} from '@npq-widgets/data/slices';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { courseSelect } from '../base/course-select.js';
import { LoadController } from '../base/load-controller.js';
import { NpqElement } from '../base/npq-element.js';
import type { PrintController } from '../base/print-controller.js';
import { AreaOpenedEvent } from './events.js';
import { START, areaNamed, areaPart, reduce, type ExplorerAction } from './explorer-state.js';
import { ENDED_COURSES, EXPLORER_WORDS, type ExplorerKey, type Say } from './messages.js';
import type { Inside } from './outline-face.js';
import { warn } from '../base/warn.js';

/** The slice of a course; undefined for a course that only the hub knows. */
function sliceName(course: string): FrameworkSliceName | undefined {
  const name = `framework-${course}`;
  return Object.hasOwn(frameworkLoaders, name) ? (name as FrameworkSliceName) : undefined;
}

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
export class FrameworkExplorerElement extends NpqElement<ExplorerKey> {
  static override properties = {
    area: {},
    state: { state: true },
    ended: { state: true },
  };

  /** Content area that stands open at the start, by number or name: `1`, `school-culture`. */
  area = '';

  protected state = START;
  /** The NPQ of 2017 that is shown; it is no choice that other widgets could follow. */
  protected ended = '';
  protected override readonly ownWords = EXPLORER_WORDS;

  /** There is nothing to unfold before there is an outline. */
  #print: PrintController | undefined;
  readonly #load = new LoadController(this, this.loaders(), (name) => this.given(name as keyof SliceMap));
  #shown = '';
  #areaIsDue = true;
  /** The course whose inside someone has asked for, or is about to. */
  #wanted = '';
  #result = '';
  #announced = '';

  protected override isAnswered(): boolean {
    return Boolean(this.ended || this.chosenCourse);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const course = this.chosenCourse?.id ?? '';
    if (course !== this.#shown) {
      this.#shown = course;
      this.ended = '';
      this.#act({ type: 'course-changed' });
    }
    if (changed.has('area')) this.#areaIsDue = true;
    this.#openNamedArea();
    if (this.state.open.length > 0 || this.state.query || this.#print?.isPrinting) this.#wanted = course;
  }

  protected override updated(): void {
    if (this.#announced === this.#result) return;
    this.#announced = this.#result;
    this.announce(this.#result);
  }

  protected override face(): TemplateResult {
    const course = this.chosenCourse;
    const isPinned = this.courseOnly && course;
    return html`${this.heading(this.say('EXPLORER_HEADING'))} ${isPinned ? nothing : this.#picker(course)}
    ${this.ended
      ? this.#endedFace()
      : course
        ? this.#courseFace(course)
        : html`<p>${this.say('EXPLORER_INTRO')}</p>`}`;
  }

  /** What is brought when a face first needs it: facts of a course, and the code that shows them. */
  protected loaders() {
    return {
      ...frameworkLoaders,
      'framework-areas': loadFrameworkAreas,
      'courses-2017': loadCourses2017,
      outline: async () => {
        const face = await import('./outline-face.js');
        this.learn(face.OUTLINE_WORDS, face.outlineStyles);
        this.#print ??= new face.PrintController(this, () => this.performUpdate());
        return face;
      },
      panel: async () => {
        const panel = await import('./area-panel.js');
        this.learn(panel.AREA_WORDS);
        return panel;
      },
      ended: async () => {
        const face = await import('./ended-face.js');
        this.learn(face.ENDED_WORDS);
        return face;
      },
      search: () => import('./outline-search.js'),
    };
  }

  #picker(course: CourseSummary | undefined): TemplateResult {
    const isUnknown = this.course && !course && !this.ended;
    return courseSelect({
      courses: this.courses,
      value: this.ended || (course?.id ?? ''),
      ...(isUnknown && { unknown: this.course }),
      more: html`<optgroup label=${this.say('EXPLORER_ENDED')}>
        ${ENDED_COURSES.map(
          ({ id, name, short }) =>
            html`<option value=${id} .selected=${id === this.ended}>${name} (${short})</option>`,
        )}
      </optgroup>`,
      say: (key, values) => this.say(key, values),
      onChoose: this.#onChoose,
    });
  }

  #courseFace(course: CourseSummary): TemplateResult {
    const loaded = this.#load.need('outline', 'framework-areas');
    if (!loaded) return this.waiting(this.#load);
    const { outline, 'framework-areas': facts } = loaded;
    const closed = facts.courses[course.id];
    if (!closed)
      return html`<p>
        ${this.say('EXPLORER_NO_OUTLINE')} <a href=${course.page}>${this.say('EXPLORER_PAGE')}</a>
      </p>`;
    const { state, headingLevel } = this;
    const inside = this.#wanted === course.id ? this.#inside(course.id) : undefined;
    const found = this.#found(inside);
    this.#result = found ? outline.foundText(found.length, { state, say: this.#say }) : '';
    return outline.outlineFace({
      course,
      facts,
      closed,
      inside,
      state,
      found,
      headingLevel,
      isPrinting: this.#print?.isPrinting ?? false,
      isPast: this.isPastReview('framework-areas', facts.reviewBy),
      say: this.#say,
      heading: (text, depth) => this.heading(text, depth),
      waiting: () => this.waiting(this.#load),
      instead: (courses) => this.#instead(courses),
      act: (action) => this.#act(action),
      onOpen: (area) => this.dispatchEvent(new AreaOpenedEvent(course.id, area)),
      onClear: this.#onClear,
      prefetch: this.#prefetch,
    });
  }

  #endedFace(): TemplateResult {
    const loaded = this.#load.need('ended', 'courses-2017');
    if (!loaded) return this.waiting(this.#load);
    return loaded.ended.endedFace(loaded['courses-2017'], this.ended, {
      say: this.#say,
      heading: (text, depth) => this.heading(text, depth),
      instead: (courses) => this.#instead(courses),
    });
  }

  /** Buttons that lead to other courses. Pinned, the widget can only name them. */
  #instead(ids: readonly string[]): TemplateResult {
    const courses = ids.flatMap((id) => findCourse(this.courses, id) ?? []);
    const show = ({ id, name, short }: CourseSummary) =>
      this.courseOnly
        ? html`${name} (${short})`
        : html`<button class="link" @click=${() => this.#onChoose(id)}>
            ${this.say('EXPLORER_SHOW', { name, short })}
          </button>`;
    return html`<ul>
      ${courses.map((course) => html`<li>${show(course)}</li>`)}
    </ul>`;
  }

  #inside(course: string): Inside | undefined {
    const name = sliceName(course);
    const loaded = name && this.#load.need('panel', name);
    return loaded && { panel: loaded.panel, slice: loaded[name] };
  }

  /** What the search finds; undefined when nothing is typed, or what it needs is still on its way. */
  #found(inside: Inside | undefined): readonly FoundStatement[] | undefined {
    const { query } = this.state;
    const search = query ? this.#load.need('search')?.search : undefined;
    const outline = inside?.slice.outline;
    return search && outline ? search.findStatements(query, outline) : undefined;
  }

  /** Opens the area that the attribute names, once the areas of the course it belongs to are there. */
  #openNamedArea(): void {
    if (!this.#areaIsDue || !this.area || !this.#shown) return;
    const own = findCourse(this.courses, this.course)?.id ?? this.#shown;
    const closed =
      own === this.#shown ? this.#load.need('framework-areas')?.['framework-areas'].courses[own] : undefined;
    if (!closed) return;
    this.#areaIsDue = false;
    const number = areaNamed(this.area, closed);
    if (number === undefined) warn(this, 'area', this.area);
    else this.#act({ type: 'part-toggled', part: areaPart(number), open: true });
  }

  #act(action: ExplorerAction): void {
    this.state = reduce(this.state, action);
  }

  readonly #say: Say = (key, values) => this.say(key, values);

  readonly #onChoose = (id: string): void => {
    this.ended = ENDED_COURSES.some((course) => course.id === id) ? id : '';
    if (!this.ended) this.choose({ course: id });
  };

  readonly #onClear = (): void => {
    this.#act({ type: 'typed', query: '' });
    void this.focusOn('#topic');
  };

  readonly #prefetch = (): void => {
    if (this.#wanted === this.#shown) return;
    this.#wanted = this.#shown;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'npq-framework-explorer': FrameworkExplorerElement;
  }
}
