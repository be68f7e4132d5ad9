import { findSourceIds, noteSources, type SourceNotes } from '../../sources.js';
import { build as buildProgrammes, type Records } from './programmes.js';

/** What published programmes and lengths of a day rest on: for whoever opens the examples of a course. */
export function build(records: Records): SourceNotes {
  const { programmes, dayLengths } = buildProgrammes(records);
  return noteSources(records.sources, findSourceIds({ programmes, dayLengths }));
}
