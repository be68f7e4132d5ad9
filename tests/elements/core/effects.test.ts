import { expect, fixture, html } from '@open-wc/testing';
import { DoneEffects } from '../../../packages/elements/src/core/effects.js';
import type { Effects, FormContent } from '../../../packages/elements/src/core/view.js';

/** What was done, in its order. */
let done: string[];
let element: HTMLElement;
let effects: DoneEffects;

const content: FormContent = { value: null, state: 'kept', isComplete: false };
/** One of each kind that has an id. */
const all = (id: string): Effects => ({
  form: { id, value: () => content },
  follow: { id, value: () => void done.push(`follow ${id}`) },
  event: { id, value: () => new Event('told') },
  announce: { id, value: () => id },
  focus: { id, value: () => ['.absent', 'button'] },
  expired: [{ slice: 'courses', reviewBy: id }],
});
const each = (id: string): string[] => [
  'form kept',
  `follow ${id}`,
  `expired courses ${id}`,
  'event',
  `announce ${id}`,
  'focus',
];

describe('what follows from what is shown', () => {
  beforeEach(async () => {
    done = [];
    element = await fixture(html`<div><button>One</button></div>`);
    element.addEventListener('told', () => done.push('event'));
    element.addEventListener('npq-data-expired', (event) => {
      const { slice, reviewBy } = event;
      done.push(`expired ${slice} ${reviewBy}`);
    });
    element.addEventListener('focusin', () => done.push('focus'));
    effects = new DoneEffects({
      element,
      announce: (text) => done.push(`announce ${text}`),
      submit: ({ state }) => done.push(`form ${state}`),
    });
  });

  /** The focus is elsewhere again before each, so that it is seen to move. */
  function act(view: string, what: Effects): string[] {
    const before = done.length;
    (document.activeElement as HTMLElement).blur();
    effects.do(view, what, element);
    return done.slice(before);
  }

  it('is done once for its id, however often the widget is updated', () => {
    expect(act('plan', all('a'))).to.deep.equal(each('a'));
    expect(act('plan', all('a'))).to.deep.equal([]);
    expect(act('plan', all('b'))).to.deep.equal(each('b'));
    expect(act('plan', all('b'))).to.deep.equal([]);
  });

  it('is not worked out where it was done before', () => {
    act('plan', all('a'));
    const value = (): never => {
      throw new Error('It was worked out again.');
    };
    const same = { id: 'a', value };
    expect(act('plan', { form: same, follow: same, event: same, announce: same, focus: same })).to.deep.equal(
      [],
    );
  });

  it('is not done again by a view that had nothing to do in between', () => {
    act('plan', all('a'));
    expect(act('plan', {})).to.deep.equal([]);
    expect(act('plan', all('a'))).to.deep.equal([]);
  });

  it('is each view’s own, but for the one value of a form and for facts past their day', () => {
    act('plan', all('a'));
    expect(act('weeks', all('a'))).to.deep.equal(['follow a', 'event', 'announce a', 'focus']);
  });

  it('moves the focus nowhere where nothing of it is on show', () => {
    expect(act('plan', { focus: { id: 'a', value: () => ['.absent'] } })).to.deep.equal([]);
  });
});
