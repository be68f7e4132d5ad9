import { readFileSync, writeFileSync } from 'node:fs';
import type { OtherEngine } from '../support/engines.js';

/** What one engine's last run that was written down came to. */
export interface EngineRecord {
  readonly name: string;
  readonly version: string;
  readonly day: string;
  /** Pages on which all four widgets were seen and answered, and pages on which they were not. */
  readonly shown: readonly string[];
  readonly failed: readonly string[];
}

export type EngineRecords = Readonly<Record<OtherEngine, EngineRecord>>;

const FILE = new URL('last-run.json', import.meta.url);

export const readRecords = (): EngineRecords => JSON.parse(readFileSync(FILE, 'utf8')) as EngineRecords;

export function writeRecord(engine: OtherEngine, record: EngineRecord): void {
  writeFileSync(FILE, `${JSON.stringify({ ...readRecords(), [engine]: record }, null, 2)}\n`);
}

/** A page's mark in an engine's column; a dash where it was not tried. */
export function markOf({ shown, failed }: EngineRecord, page: string): string {
  if (shown.includes(page)) return '✓';
  return failed.includes(page) ? '✗' : '–';
}
