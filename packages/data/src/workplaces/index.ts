export { buildIndex } from './build-index.js';
export type { AboutIndex, BuiltIndex } from './build-index.js';
export { schoolOfNumber, schoolSearch } from './find-schools.js';
export type { IndexSource, SchoolSearch, SchoolsResult } from './find-schools.js';
export {
  INDEX_FORMAT,
  checksum,
  indexModule,
  readIndexModule,
  readManifest,
  readShardList,
  readShardText,
} from './index-format.js';
export type { NumberList, NumberListKey, SchoolManifest, ShardEntry } from './index-format.js';
export { findNumber } from './number-lists.js';
export type { NumberEntries, NumberResult } from './number-lists.js';
export { answersOfSchool, isListed } from './school-answers.js';
export type { KnownSchool } from './school-answers.js';
export { packSchool, unpackSchool } from './school.js';
export type { School } from './school.js';
export { tokeniseSchool } from './normalise-school.js';
