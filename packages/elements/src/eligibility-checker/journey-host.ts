import type { CohortStart, CourseSummary } from '@npq-widgets/data';
import type { Answers } from '@npq-widgets/data/funding';
import type { CSSResult, nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Choices, HubData, HubIdentity } from '../core/contexts.js';
import type { BaseKey } from '../core/npq-element.js';
import type { CheckerKey } from './messages.js';
import type { OutcomeKey } from './outcome-messages.js';
import type { QuestionKey } from './question-messages.js';
import type { SheetKey } from './sheet-messages.js';
import type { SourcesKey } from './sources-messages.js';

export type JourneyKey = CheckerKey | QuestionKey | OutcomeKey | SheetKey | SourcesKey;

/** What is to be taken up: a start (true), answers that the page gave, or answers as text from a link or the browser's memory. */
export type Due = true | Answers | string;

type Slices = NonNullable<HubData['slices']>;

/** The checker as what comes after its start page sees it. It has all this; most of it is protected. */
export interface JourneyHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ShadowRoot;
  readonly internals: ElementInternals;
  readonly layout: string;
  readonly name: string;
  readonly share: boolean;
  readonly courseOnly: boolean;
  readonly hub: HubIdentity | undefined;
  readonly courses: readonly CourseSummary[];
  readonly chosenCourse: CourseSummary | undefined;
  /** Current or coming. */
  readonly cohorts: readonly CohortStart[];
  /** The one in force; undefined while an earlier one loads. */
  readonly chosenCohort: CohortStart | undefined;
  /** The ISO day that facts are held against. */
  readonly today: string;

  given<K extends keyof Slices>(slice: K): Slices[K] | undefined;
  say(key: JourneyKey | BaseKey, values?: Readonly<Record<string, string | number>>): string;
  heading(text: string, depth?: number, focusable?: boolean): TemplateResult;
  waiting(load: { readonly failed: boolean; retry(): void }): TemplateResult;
  /** The hub's own next step; nothing until it has come. */
  hubStep(): TemplateResult | typeof nothing;
  announce(text: string): void;
  choose(choices: Choices): void;
  isPastReview(slice: string, reviewBy: string): boolean;
  adopt(styles: CSSResult): void;
  /** Adds the words of a part that came later. */
  learn(words: Readonly<Record<string, string>>): void;
  open(due: Due): void;
  validate(): void;
}

/** As it stands in a sentence: `autumn 2026`. */
export const nameOf = (cohort: string): string => cohort.replace('-', ' ');
