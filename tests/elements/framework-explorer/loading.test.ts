import { expect, fixture, html } from '@open-wc/testing';
import { frameworkExamples } from '@npq-widgets/data/examples/frameworks';
import type { FrameworkAreasSlice } from '@npq-widgets/data/framework';
import '@npq-widgets/elements/framework-explorer';
import { FrameworkExplorerElement } from '../../../packages/elements/src/framework-explorer/framework-explorer.js';
import { hold, type Held } from '../../support/held.js';
import { defineWithLoaders, refuse } from '../../support/network.js';
import { all, find, has, text, words } from '../../support/shadow.js';
import { chooseRetired, exampleFacts, open, part, topic } from './explorer-fixture.js';
import { waitUntil } from '../../support/wait.js';

// Its facts come when the test says so, or do not, as on a slow or broken network.
let asked: Held<FrameworkAreasSlice>[] = [];
defineWithLoaders('npq-held-explorer', FrameworkExplorerElement, { 'framework-areas': () => hold(asked) });
defineWithLoaders('npq-lost-search-explorer', FrameworkExplorerElement, { search: refuse });

const heldExplorer = (): Promise<FrameworkExplorerElement> =>
  fixture<FrameworkExplorerElement>(
    html`<npq-held-explorer course="npq-headship" course-only></npq-held-explorer>`,
  );

describe('<npq-framework-explorer>, and what it loads', () => {
  beforeEach(() => {
    asked = [];
  });

  it('waits in words, then shows what came', async () => {
    const element = await heldExplorer();
    expect(text(element)).to.contain('Loading…');
    await expect(element).to.be.accessible();
    asked[0]!.resolve(frameworkExamples['framework-areas']);
    await waitUntil(() => has(element, '.facts'));
    await waitUntil(() => !text(element).includes('Loading…'));
  });

  it('says when it did not come, offers another try, and takes it without a reload', async () => {
    const element = await heldExplorer();
    asked[0]!.reject(new Error('planted'));
    await waitUntil(() => has(element, '[role=alert]'));
    expect(text(element, '[role=alert]')).to.contain('This part did not load.');
    expect(find(element, '[role=alert] a').getAttribute('href')).to.contain('https://www.gov.uk/');
    await expect(element).to.be.accessible();
    find(element, '[role=alert] button').click();
    await waitUntil(() => asked.length === 2);
    asked[1]!.resolve(frameworkExamples['framework-areas']);
    await waitUntil(() => has(element, '.facts'));
    expect(has(element, '[role=alert]')).to.equal(false);
  });

  it('says by the search field when the search did not come, and keeps the areas', async () => {
    const element = await fixture<FrameworkExplorerElement>(
      html`<npq-lost-search-explorer
        course="npq-headship"
        course-only
        .data=${exampleFacts}
      ></npq-lost-search-explorer>`,
    );
    await waitUntil(() => has(element, '#topic'));
    const input = topic(element);
    input.value = 'chart';
    input.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => has(element, '.field [role=alert]'));
    expect(all(element, '.areas summary').length).to.equal(3);
    await expect(element).to.be.accessible();
  });

  it('brings the built-in facts when nobody supplies any', async () => {
    const element = await fixture<FrameworkExplorerElement>(
      html`<npq-framework-explorer course="NPQSL" course-only></npq-framework-explorer>`,
    );
    await waitUntil(() => has(element, '.facts'));
    expect(all(element, '.areas summary').length).to.equal(10);
    await open(element, 'School culture');
    expect(words(part(element, 'School culture')))
      .to.contain('1.1')
      .and.to.contain('1.8');
    expect(text(element, '.trust')).to.contain('Best Practice Network');
    await expect(element).to.be.accessible();
  });

  it('brings the built-in facts of the NPQs of 2017', async () => {
    const element = await fixture<FrameworkExplorerElement>(
      html`<npq-framework-explorer></npq-framework-explorer>`,
    );
    await chooseRetired(element, 'Executive leadership (NPQEL)');
    await waitUntil(() => has(element, '.root > ol'));
    expect([all(element, '.root > ol li').length, all(element, '.root > ul li').length]).to.deep.equal([
      6, 7,
    ]);
    expect(text(element))
      .to.contain('Executive leadership (NPQEL of 2017)')
      .and.to.contain('August 2022')
      .and.to.contain('Strategy and improvement');
    await expect(element).to.be.accessible();
  });
});
