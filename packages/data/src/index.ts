export { DataError, DataRefusedError, UnknownIdError } from './errors.js';
export { findSourceIds, noteSources } from './sources.js';
export type { SourceNote, SourceNotes } from './sources.js';
