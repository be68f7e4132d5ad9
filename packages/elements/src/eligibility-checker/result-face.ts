import type { Assessment } from '@npq-widgets/data/funding';
import type { TemplateResult } from 'lit';
import type { Choices } from '../core/contexts.js';
import { LoadController } from '../core/load-controller.js';
import type { CheckerAction } from './checker-flow.js';
import { EligibilityAssessedEvent } from './events.js';
import type { JourneyHost, JourneyKey } from './journey-host.js';
import { Memo } from './memo.js';
import type { Result } from './result.js';
import type { ResultKit, ShownResult } from './shown-result.js';

/** What shows a result comes with the first one. */
const loaders = { outcome: () => import('./outcome-kit.js') };

/** What the result may do to the journey that led to it. */
export interface ResultActions {
  readonly act: (action: CheckerAction, focus?: string) => void;
  readonly go: (choices: Choices, action?: CheckerAction) => void;
  /** The address that opens the result; undefined where the page cannot keep it. */
  readonly link: () => string | undefined;
}

/** The result: brings what shows it, tells the page of it, prints it, and copies a link to it. */
export class ResultFace {
  readonly #host: JourneyHost;
  readonly #actions: ResultActions;
  readonly #load: LoadController<typeof loaders>;
  readonly #worked = new Memo<ShownResult>();
  #shown: ShownResult | undefined;
  /** The result was drawn, and may be news. */
  #isDue = false;
  #told = '';

  constructor(host: JourneyHost, actions: ResultActions) {
    this.#host = host;
    this.#actions = actions;
    this.#load = new LoadController(host, loaders);
  }

  /** The result, or what is shown until it has come. */
  show(result: Result, assessment: Assessment): TemplateResult {
    const kit = this.#load.need('outcome')?.outcome;
    // Asked for now, so that it comes together with the rest.
    this.#host.hubStep();
    if (!kit) return this.#host.waiting(this.#load);
    this.#host.learn(kit.OUTCOME_WORDS);
    this.#host.adopt(kit.outcomeStyles);
    this.#isDue = true;
    const host = this.#host;
    const { state, facts, past, course, cohort, last, isSingle } = result;
    const { courses, cohorts, hub, share } = host;
    const given = [
      host.given('funding-reasons'),
      host.given('funding-evidence'),
      host.given('funding-prices'),
    ];
    // A widget is drawn again for many reasons; eleven courses are gone through for one.
    this.#shown = this.#worked.get(
      [state, facts, past, course, cohort, last, isSingle, courses, cohorts, hub, share, ...given],
      () => kit.workOut(result, assessment, host),
    );
    return kit.outcomeFace(this.#shown, this.#kit);
  }

  /** Tells the page of a result, once it is on show and is another one than before. Ids alone. */
  tell(cohort: string): void {
    const shown = this.#isDue ? this.#shown : undefined;
    this.#isDue = false;
    if (!shown) return void (this.#told = '');
    const {
      course: { id: course },
      assessment: { outcome, code },
      isSingle,
    } = shown;
    const telling = [course, cohort, outcome, code].join();
    if (telling === this.#told) return;
    this.#told = telling;
    const kit = this.#load.need('outcome')?.outcome;
    if (kit && isSingle) this.#announce(kit.headingOf(shown));
    this.#host.dispatchEvent(new EligibilityAssessedEvent({ course, cohort, outcome, code }));
  }

  readonly #kit: ResultKit = {
    say: (key, values) => this.#host.say(key, values),
    heading: (text, depth, focusable) => this.#host.heading(text, depth, focusable),
    hubStep: () => this.#host.hubStep(),
    isPastReview: (slice, reviewBy) => this.#host.isPastReview(slice, reviewBy),
    onLeave: () => this.#actions.act({ type: 'left' }),
    onAskAgain: (question) => this.#actions.act({ type: 'asked-again', question }),
    onAnswer: (question, value, course) =>
      this.#actions.act({ type: 'answered', question, value }, `[data-course="${course}"]`),
    onCourse: (course) => this.#actions.go({ course }),
    onChange: (answers) =>
      this.#actions.go(
        {
          ...(answers.course && { course: answers.course }),
          ...(answers.cohort && { cohort: answers.cohort }),
        },
        { type: 'changed', answers },
      ),
    onRestart: () => this.#actions.act({ type: 'restarted' }),
    onPrint: () => void this.#print(),
    onCopy: () => void this.#copy(),
  };

  async #print(): Promise<void> {
    const shown = this.#shown;
    try {
      const { printResult } = await import('./print-kit.js');
      if (shown) printResult(shown, this.#host);
    } catch {
      this.#announce('CHECKER_PRINT_FAILED');
    }
  }

  async #copy(): Promise<void> {
    const link = this.#actions.link();
    if (link === undefined) return void this.#announce('CHECKER_NO_LINK');
    try {
      await navigator.clipboard.writeText(link);
      this.#announce('CHECKER_COPIED');
    } catch {
      this.#announce('CHECKER_COPY_BY_HAND');
    }
  }

  #announce(key: JourneyKey): void {
    this.#host.announce(this.#host.say(key));
  }
}
