import { widgetNames, type WidgetName } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';
import {
  FUNDED_ACADEMY,
  checkFunding,
  findPlace,
  openFirstArea,
  planHours,
  widget as first,
} from './visitor.js';
import { measure, untilShown, type Size } from './widgets.js';

/** One widget in one state: `hours-planner, at first`. */
export type Measures = ReadonlyMap<
  string,
  { readonly parts: readonly string[]; readonly sizes: readonly Size[] }
>;

/** Measures every widget as it comes, then uses each as a visitor would and measures it again. */
export async function useAndMeasure(page: Page): Promise<Measures> {
  const measures = new Map<string, Awaited<ReturnType<typeof measure>>>();
  const note = async (widget: WidgetName, state: string): Promise<void> =>
    void measures.set(`${widget}, ${state}`, await measure(page, widget));
  await untilShown(page);
  // The finder brings the page's own hub by itself, after its first view.
  await first(page, 'provider-finder').getByText('We serve schools').waitFor();
  for (const widget of widgetNames) await note(widget, 'at first');
  // Before a course is chosen: the order of the providers is drawn by lot.
  await findPlace(page, 'B1 1AA', '2 hubs share Birmingham');
  await note('provider-finder', 'two hubs');
  await checkFunding(page, 'npq-senior-leadership', FUNDED_ACADEMY);
  await note('eligibility-checker', 'a result');
  await openFirstArea(page, 'npq-senior-leadership');
  await note('framework-explorer', 'an area');
  await planHours(page, 'npq-executive-leadership', 5);
  await note('hours-planner', 'a plan');
  return measures;
}

/** Where `other` differs from `bare` by more than a pixel, in words; empty when nowhere. */
export function differences(bare: Measures, other: Measures): string[] {
  const found: string[] = [];
  for (const [state, { parts, sizes }] of bare) {
    const there = other.get(state);
    if (there?.parts.join(' ') !== parts.join(' ')) {
      found.push(`${state}: other parts`);
      continue;
    }
    sizes.forEach(([width, height], index) => {
      const [otherWidth = NaN, otherHeight = NaN] = there.sizes[index] ?? [];
      // The box of a widget that found more room than it needs keeps it, so that the page does not move.
      const isRoomier = index === 0 && otherHeight > height;
      if (Math.abs(width - otherWidth) <= 1 && (isRoomier || Math.abs(height - otherHeight) <= 1)) return;
      found.push(
        `${state}, ${parts[index] ?? ''}: ${width} × ${height}, here ${otherWidth} × ${otherHeight}`,
      );
    });
  }
  return found;
}
