import { readPart } from '../../core/hash-state.js';
import { PART, planOfText } from '../model/plan-link.js';

/** The plan in our part of the page's hash; null when there is none. */
export const planInHash = (hash: string): ReturnType<typeof planOfText> =>
  planOfText(readPart(hash, PART) ?? '');
