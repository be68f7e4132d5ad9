import type { SliceMap } from '@npq-widgets/data/slices';
import type { Facts } from '../../packages/elements/src/core/view.js';

/** Facts that are there, what a page supplies, and the names of all that were asked for: what a page would download. */
export function recordedFacts(
  slices: Partial<SliceMap>,
  supplied: Partial<SliceMap> = {},
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- code that a widget asks for beside its facts
): Facts<any> & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    get: (name) => {
      asked.push(name);
      return slices[name as keyof SliceMap];
    },
    supplied: (name) => supplied[name],
  };
}
