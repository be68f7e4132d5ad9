import type { KnownNames } from '../../snippets/known.js';
import type { PageFacts } from './facts.js';

/** A fault keeps a widget from working, a warning may, a note explains what can be seen and does no harm. */
export const severities = ['fault', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** What is wrong, and what to do about it on the kind of website that the page belongs to. */
export interface Finding {
  /** Name of the rule, such as `course-unknown`. */
  readonly rule: string;
  readonly severity: Severity;
  /** A sentence or two. */
  readonly what: string;
  readonly fix: string;
  /** Which tag, and where on the page; an empty text when it is about the whole page. */
  readonly where: string;
}

/** The names that a page may hold. */
export interface DoctorNames extends KnownNames {
  /** Such as `autumn-2026`. */
  readonly cohorts: readonly string[];
}

/** A finding as its rule makes it. `severity` only where it is not the rule's usual one. */
export type Found = Pick<Finding, 'what' | 'fix'> & Partial<Pick<Finding, 'where' | 'severity'>>;

/** One thing that can be wrong. The words that say so live with it. */
export interface DoctorRule {
  readonly name: string;
  /** The usual one. */
  readonly severity: Severity;
  /** What it looks for, as the documents list it. */
  readonly about: string;
  /** `page`: only in a browser. `html`: only in the text of the page, because the panel cannot open there. */
  readonly seen: 'both' | 'html' | 'page';
  /** A fact that is not known gives no finding. */
  find(facts: PageFacts, known: DoctorNames): readonly Found[];
}
