import type { Slice } from '../src/schema/slice.js';
import type { AllRecords } from './record-list.js';

/** Every slice that is written for pages. One line each. */
export const sliceList: readonly Slice<AllRecords>[] = [
];
