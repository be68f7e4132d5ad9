import type { PriceRecord } from '../../schema/funding.js';
import type { SourceRecord } from '../../schema/source.js';
import { earliestReview, findSourceIds, noteSources } from '../../sources.js';
import type { FundingPrices } from '../prices.js';

interface Records {
  readonly 'funding/prices': PriceRecord;
  readonly sources: SourceRecord;
}

const year = (period: string): number => Number(/\d{4}/.exec(period)?.[0]);

/** What was asked for a place without a scholarship, newest first. */
export function build({ 'funding/prices': { items }, sources }: Records): FundingPrices {
  const prices = items
    .map(({ holdsUntil: _, reviewBy: _by, ...price }) => price)
    .sort((a, b) => year(b.period) - year(a.period));
  return { prices, reviewBy: earliestReview(items), sources: noteSources(sources, findSourceIds(items)) };
}
