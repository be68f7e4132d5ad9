import type { Confidence } from '../schema/record.js';
import type { SourceNotes } from '../sources.js';

/** What one seller asked for a place without a scholarship, in pounds. */
export interface Price {
  readonly id: string;
  readonly courses: readonly string[];
  readonly pounds: number;
  readonly vat: 'excluded' | 'included' | 'not-stated';
  /** `autumn 2026` or `2022-23`. */
  readonly period: string;
  readonly seller: string;
  readonly note?: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

export interface FundingPrices {
  /** Newest first. */
  readonly prices: readonly Price[];
  readonly reviewBy: string;
  readonly sources: SourceNotes;
}

/** What was asked for a course, newest first. Empty when no price was found. */
export const findPrices = (course: string, { prices }: FundingPrices): Price[] =>
  prices.filter(({ courses }) => courses.includes(course));
