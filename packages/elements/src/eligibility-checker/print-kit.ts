import { printSheet } from '../core/print-frame.js';
import type { JourneyHost } from './journey-host.js';
import { resultSheet } from './result-sheet.js';
import { SHEET_WORDS } from './sheet-messages.js';
import { sheetStyles } from './sheet.styles.js';
import type { ShownResult } from './shown-result.js';

/** Prints a result as one A4 page of its own. */
export function printResult(shown: ShownResult, host: JourneyHost): void {
  host.learn(SHEET_WORDS);
  const { course, cohort } = shown;
  const title = host.say('CHECKER_SHEET_TITLE', { course: `${course.name} (${course.short})`, cohort });
  const content = resultSheet(shown, title, {
    say: (key, values) => host.say(key, values),
    isPastReview: (slice, reviewBy) => host.isPastReview(slice, reviewBy),
  });
  printSheet(host.renderRoot, { title, content, styles: sheetStyles });
}
