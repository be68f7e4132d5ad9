import { expect, fixture, html } from '@open-wc/testing';
import { answersExample } from '@npq-widgets/data/examples/answers';
import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import type { HubData } from '../../../packages/elements/src/core/contexts.js';
import '../../../packages/elements/src/all.js';
import { waitUntil } from '../../support/wait.js';

/** Every part that is promised of every widget. */
const PARTS = ['root', 'heading', 'button', 'panel', 'source', 'hub'] as const;
const OUTLINE = 'rgb(1, 2, 3)';

const { name, actionUrl, actionLabel } = estuaryHub;

/** What brings each widget to an answer. */
const answered: Readonly<Record<string, (element: HTMLElement) => unknown>> = {
  'npq-eligibility-checker': (element) => Object.assign(element, { answers: answersExample.stops }),
  'npq-framework-explorer': (element) => Object.assign(element, { course: 'npq-headship', area: '1' }),
  'npq-hours-planner': (element) => Object.assign(element, { course: 'npq-headship' }),
  'npq-provider-finder': (element) => Object.assign(element, { course: 'npq-headship' }),
};

async function shown(tag: string): Promise<HTMLElement> {
  const block = await fixture(
    html`<npq-hub name=${name} action-url=${actionUrl} action-label=${actionLabel}></npq-hub>`,
  );
  const element = document.createElement(tag) as HTMLElement & { data?: HubData };
  answered[tag]?.(element);
  block.append(element);
  if (tag === 'npq-provider-finder') {
    await waitUntil(() => element.shadowRoot?.querySelector('#place'));
    element.shadowRoot!.querySelector<HTMLInputElement>('#place')!.value = 'B1 1AA';
    element.shadowRoot!.querySelector<HTMLButtonElement>('form button')!.click();
  }
  await waitUntil(
    () => PARTS.every((part) => element.shadowRoot?.querySelector(`[part=${part}]`)),
    `${tag} comes to an answer`,
  );
  return element;
}

const page = new CSSStyleSheet();

describe('the parts', () => {
  before(() => {
    page.replaceSync(
      PARTS.map(
        (part) =>
          Object.keys(answered)
            .map((tag) => `${tag}::part(${part})`)
            .join() + `{outline-color:${OUTLINE}}`,
      ).join(''),
    );
    document.adoptedStyleSheets.push(page);
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
  });

  for (const tag of Object.keys(answered)) {
    it(`of <${tag}> are there, and a page’s sheet reaches each`, async () => {
      const element = await shown(tag);
      for (const part of PARTS) {
        const found = [...(element.shadowRoot?.querySelectorAll(`[part=${part}]`) ?? [])];
        expect(found.length, part).to.be.greaterThan(0);
        for (const one of found) expect(getComputedStyle(one).outlineColor, part).to.equal(OUTLINE);
      }
    });
  }

  it('are no others than those: what is not promised cannot be styled', async () => {
    for (const tag of Object.keys(answered)) {
      const element = await shown(tag);
      const used = new Set(
        [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].map(
          (one) => one.getAttribute('part') ?? '',
        ),
      );
      expect(
        [...used].filter((part) => !(PARTS as readonly string[]).includes(part)),
        tag,
      ).to.deep.equal([]);
      expect(getComputedStyle(element.shadowRoot!.querySelector('p')!).outlineColor, tag).not.to.equal(
        OUTLINE,
      );
    }
  });
});
