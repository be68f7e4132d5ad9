import type { KnownSchool, SchoolsResult } from '@npq-widgets/data/workplaces';
import type { BoxState } from '../../ui/place-box/place-box.js';

/** A school that was chosen, as its index knows it. */
export interface ChosenSchool extends KnownSchool {
  /** It stood on a list that decides, in the round of its index. */
  readonly isListed: boolean;
}

/** Looking for one's own school instead of saying of what kind it is. */
export interface SchoolStep {
  /** Id of the question that the school is to answer; absent while nobody looks. */
  readonly question?: string | undefined;
  /** How often somebody began to look: each time the focus moves to the field once. */
  readonly opened?: number;
  readonly box?: BoxState;
  /** What came of the last search, and for which text. */
  readonly came?: { readonly text: string; readonly result: SchoolsResult } | undefined;
  /** How often "Try again" was pressed. */
  readonly tries?: number;
  readonly chosen?: ChosenSchool | undefined;
  /** The school that was chosen elsewhere on the page, once the index has said what it knows of it. */
  readonly offered?: KnownSchool;
  /** "Use this school" was pressed and none was chosen, nor since. */
  readonly problem?: boolean;
  /** How often that was so: each time the focus moves to what is wrong once. */
  readonly problems?: number;
}

export const EMPTY_BOX: BoxState = { text: '', isOpen: false, active: -1 };
