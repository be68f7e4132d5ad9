import type { PriceRecord } from '../../schema/funding.js';
import type { SourceRecord } from '../../schema/source.js';
import { earliestReview, findSourceIds, noteSources } from '../../sources.js';
import { byNewest } from '../last-price.js';
import type { FundingPrices } from '../prices.js';

interface Records {
  readonly 'funding/prices': PriceRecord;
  readonly sources: SourceRecord;
}

/** What was asked for a place without a scholarship, newest first. */
export function build({ 'funding/prices': { items }, sources }: Records): FundingPrices {
  const prices = items.map(({ holdsUntil: _, reviewBy: _by, ...price }) => price).sort(byNewest);
  return { prices, reviewBy: earliestReview(items), sources: noteSources(sources, findSourceIds(items)) };
}
