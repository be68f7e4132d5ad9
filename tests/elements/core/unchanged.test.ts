import { ContextEvent } from '@lit/context';
import { expect } from '@open-wc/testing';
import { choicesContext, shareContext } from '../../../packages/elements/src/core/contexts.js';
import type { EligibilityCheckerElement } from '../../../packages/elements/src/eligibility-checker/eligibility-checker.js';
import { find, has, named } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';
import { answer, begin, checker, resultOf } from '../eligibility-checker/checker-fixture.js';
import { explored, open } from '../framework-explorer/explorer-fixture.js';
import { planned } from '../hours-planner/planner-fixture.js';
import { finder, search } from '../provider-finder/finder-fixture.js';

type Widget = HTMLElement & {
  headingLevel: number;
  accent: string;
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
};

const EVENTS = [
  'npq-eligibility-assessed',
  'npq-hours-planned',
  'npq-area-opened',
  'npq-place-found',
  'npq-choice-made',
  'npq-data-expired',
] as const;
const CALLS = [
  [ElementInternals.prototype, 'setFormValue'],
  [ElementInternals.prototype, 'setValidity'],
  [History.prototype, 'pushState'],
  [History.prototype, 'replaceState'],
] as const;

/** What was written since the last look: to the page's form, to the history, to the page, to its other widgets. */
let written: string[] = [];
const note = ({ type }: Event): void => void written.push(type);
/** What screen readers are told. */
const aloud = new MutationObserver(() => undefined);
let leave: () => void = () => undefined;

/** Writes down what follows, and goes through with it. */
function watch(element: Widget): void {
  const status = element.shadowRoot?.querySelector('[role=status]');
  if (status) aloud.observe(status, { childList: true, characterData: true, subtree: true });
  const onChoices = (_: unknown, stop?: () => void): void => {
    leave = stop ?? leave;
    written.push('choices');
  };
  element.dispatchEvent(new ContextEvent(choicesContext, element, onChoices, true));
  look();
}

function look(): string[] {
  const now = [...written, ...aloud.takeRecords().map(() => 'aloud')];
  written = [];
  return now.sort();
}

const share = (element: Widget): boolean =>
  element.dispatchEvent(new ContextEvent(shareContext, element, (to) => to({ shade: 'blue' })));

/** Updates that change nothing of what a widget has told. */
const UPDATES: Readonly<Record<string, (element: Widget) => void>> = {
  'an update': (element) => void element.requestUpdate(),
  'another heading level': (element) => (element.headingLevel = 4),
  'another accent': (element) => (element.accent = '#7a1f5c'),
  'a choice that it does not know': share,
  'the page on paper': () => void dispatchEvent(new Event('beforeprint')),
  'the page on screen again': () => void dispatchEvent(new Event('afterprint')),
};

const inForm = { name: 'funding', required: true };
const WIDGETS: Readonly<Record<string, () => Promise<Widget>>> = {
  'the checker at its start': () => checker(inForm),
  'the checker at a question': async () => {
    const element = await checker(inForm);
    await begin(element, 'npq-headship');
    return element;
  },
  'the checker at a result': () => resultOf('notOnList', inForm),
  'the explorer with an open area': async () => {
    const element = await explored('npq-headship');
    await open(element, '1');
    return element;
  },
  'the planner with a course': () => planned('npq-headship'),
  'the finder with a place': async () => {
    const element = await finder({ course: 'npq-headship' });
    await search(element, 'Coast');
    return element;
  },
};

describe('what a widget wrote', () => {
  const originals = CALLS.map(
    ([owner, name]) => [owner, name, Object.getOwnPropertyDescriptor(owner, name)!] as const,
  );

  before(() => {
    for (const type of EVENTS) document.addEventListener(type, note);
    for (const [owner, name, { value, ...rest }] of originals) {
      const original = value as (...args: unknown[]) => unknown;
      Object.defineProperty(owner, name, {
        ...rest,
        value(this: unknown, ...args: unknown[]) {
          written.push(name);
          return original.apply(this, args);
        },
      });
    }
  });

  after(() => {
    for (const type of EVENTS) document.removeEventListener(type, note);
    for (const [owner, name, original] of originals) Object.defineProperty(owner, name, original);
  });

  afterEach(() => {
    aloud.disconnect();
    leave();
  });

  for (const [widget, shown] of Object.entries(WIDGETS))
    it(`is not written again where nothing of it changes: ${widget}`, async () => {
      const element = await shown();
      await element.updateComplete;
      watch(element);
      for (const [what, update] of Object.entries(UPDATES)) {
        update(element);
        await element.updateComplete;
        // What the hub tells of a choice that it did not have before.
        const expected = update === share ? ['choices'] : [];
        expect(look(), what).to.deep.equal(expected);
      }
      share(element);
      expect(look(), 'the same choice').to.deep.equal([]);
    });

  describe('is written once where it changes', () => {
    const started = async (attributes: Partial<EligibilityCheckerElement>) => {
      const element = await checker({ name: 'funding', ...attributes });
      await begin(element, 'npq-headship');
      await element.updateComplete;
      watch(element);
      return element;
    };

    it('from an answer to the next question, and to a result', async () => {
      const element = await started({ required: true });
      await answer(element, 'Somewhere else');
      expect(look()).to.deep.equal(['pushState', 'setFormValue', 'setValidity']);
      await answer(element, 'No');
      await waitUntil(() => has(element, '.outcome'));
      await element.updateComplete;
      expect(look()).to.deep.equal([
        'choices',
        'npq-eligibility-assessed',
        'pushState',
        'setFormValue',
        'setValidity',
      ]);
    });

    it('nothing of a form’s validity where the form does not ask for a result', async () => {
      const element = await started({});
      for (const label of ['Somewhere else', 'No']) await answer(element, label);
      await waitUntil(() => has(element, '.outcome'));
      expect(look()).not.to.include('setValidity');
    });

    it('nothing where a link to the result could not be copied, and is shown', async () => {
      const element = await resultOf('eligible', inForm);
      watch(element);
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      named(element, 'button', 'Copy a link to this result').click();
      await waitUntil(() => element.shadowRoot?.activeElement === find(element, '#link'));
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(look()).to.deep.equal([]);
    });
  });
});
