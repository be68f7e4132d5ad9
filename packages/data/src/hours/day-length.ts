/** Bounds and start of the assumption "a day is so many hours". No page that gives days says how long they are. */
export const DAY_LENGTH = { least: 4, most: 8, step: 0.5, usual: 6 } as const;

/** Why a day length cannot be used. */
export type DayLengthProblem = 'not-a-number' | 'too-short' | 'too-long' | 'not-a-half-hour';

export type DayLengthReading =
  | { readonly hours: number; readonly problem?: undefined }
  | { readonly hours?: undefined; readonly problem: DayLengthProblem };

/** Reads hours a day as a person types them, or an attribute holds them: `6`, `6.5`, ` 7 `. 4 to 8 in half hours. */
export function parseDayLength(text: string): DayLengthReading {
  const trimmed = text.trim();
  const hours = Number(trimmed);
  if (trimmed === '' || !Number.isFinite(hours)) return { problem: 'not-a-number' };
  if (hours < DAY_LENGTH.least) return { problem: 'too-short' };
  if (hours > DAY_LENGTH.most) return { problem: 'too-long' };
  return hours % DAY_LENGTH.step === 0 ? { hours } : { problem: 'not-a-half-hour' };
}

/** Every length that can be chosen, shortest first: 4, 4.5 … 8 hours. */
export function findDayLengths(): number[] {
  const { least, most, step } = DAY_LENGTH;
  return [...Array((most - least) / step + 1).keys()].map((index) => least + index * step);
}
