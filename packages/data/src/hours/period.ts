import { DataError } from '../errors.js';

/** The years of a published programme; `judged` when the page bears no date and we went by its content. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly judged: boolean;
}

const PATTERN = /^(c\. )?(\d{4})(?:-(\d\d))?$/;

/**
 * Reads `2024`, `2023-24` or `c. 2021-23`.
 *
 * @throws DataError when the text is none of these
 */
export function parsePeriod(text: string): Period {
  const [, judged, from = '', end] = PATTERN.exec(text) ?? [];
  if (from === '') throw new DataError(`"${text}" is not a period such as 2024, 2023-24 or c. 2021-23.`);
  const to = end === undefined ? from : from.slice(0, 2) + end;
  return { from: Number(from), to: Number(to), judged: judged !== undefined };
}

/**
 * Sorts the newest first: by the last year, then by the first (2024 before 2023-24, which began earlier), then what
 * is dated before what we only judged (2024-25 before c. 2024-25). Zero when all three agree.
 */
export function compareNewestFirst(a: string, b: string): number {
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  return other.to - one.to || other.from - one.from || Number(one.judged) - Number(other.judged);
}
