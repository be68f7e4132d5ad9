import type { Price } from './prices.js';

const year = ({ period }: Pick<Price, 'period'>): number => Number(/\d{4}/.exec(period)?.[0]);

/** Sorts prices by their year, the newest first. */
export const byNewest = (a: Pick<Price, 'period'>, b: Pick<Price, 'period'>): number => year(b) - year(a);

/** What somebody asked for a place without a scholarship, the last that was seen. */
export type LastPrice = Pick<Price, 'pounds' | 'period' | 'seller' | 'vat' | 'sources' | 'confidence'>;

/** The newest price of a course; of several the least. */
export function lastPrice(
  course: string,
  prices: readonly (LastPrice & Pick<Price, 'courses'>)[],
): LastPrice | undefined {
  const [last] = prices
    .filter(({ courses }) => courses.includes(course))
    .sort((a, b) => byNewest(a, b) || a.pounds - b.pounds);
  if (!last) return undefined;
  const { pounds, period, seller, vat, sources, confidence } = last;
  return { pounds, period, seller, vat, sources, confidence };
}
