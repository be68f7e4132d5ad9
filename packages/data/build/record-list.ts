import type * as z from 'zod/mini';

import { sourceRecord } from '../src/schema/source.js';

/** A schema and the name of the file's type, as `@npq-widgets/data/schema` exports it. */
const record = <Schema>(schema: Schema, type: string) => ({ schema, type });

/** Every record: its path below records/ without `.json`. One line each. */
export const recordList = {
  sources: record(sourceRecord, 'SourceRecord'),
} as const;

export type RecordName = keyof typeof recordList;

/** All records, parsed: what a slice is built from. */
export type AllRecords = { readonly [Name in RecordName]: z.output<(typeof recordList)[Name]['schema']> };
