import { readFile, readdir } from 'node:fs/promises';

import { frameworkRecord, parseRecord } from '@npq-widgets/data/schema';
import type { FrameworkRecord } from '@npq-widgets/data/schema';

const folder = new URL('../../../packages/data/records/frameworks/', import.meta.url);

/** A record file as it is written, before it is checked. */
export interface RawFramework {
  defaults: Record<string, unknown>;
  items: Record<string, unknown>[];
}

export async function readRaw(course: string): Promise<RawFramework> {
  return JSON.parse(await readFile(new URL(`${course}.json`, folder), 'utf8')) as RawFramework;
}

export const parse = (raw: unknown, course: string): FrameworkRecord =>
  parseRecord(frameworkRecord, raw, `${course}.json`);

/** Identifiers of the courses that have a record of their framework. */
export async function frameworkCourses(): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.startsWith('npq-') && !file.includes('coaching'))
    .map((file) => file.replace('.json', ''))
    .sort();
}

export async function readFramework(course: string): Promise<FrameworkRecord> {
  return parse(await readRaw(course), course);
}
