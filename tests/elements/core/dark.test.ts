import { expect } from '@open-wc/testing';
import { HoursPlannerElement } from '../../../packages/elements/src/hours-planner/hours-planner.js';
import { defineWithLoaders, refuse } from '../../support/network.js';
import { find, has } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';

const groundOf = (element: Element): string => getComputedStyle(find(element, '.root')).backgroundColor;

const planner = (tag: string, theme: HoursPlannerElement['theme']): HoursPlannerElement => {
  const element = document.createElement(tag) as HoursPlannerElement;
  element.theme = theme;
  document.body.append(element);
  return element;
};

describe('the colours of a dark ground', () => {
  before(async () => {
    await import('../../../packages/elements/src/hours-planner/define.js');
    defineWithLoaders('npq-pale-planner', HoursPlannerElement, { dark: refuse });
  });

  it('are there when the first view is, and the page’s sentence stands until then', async () => {
    const element = planner('npq-hours-planner', 'dark');
    await element.updateComplete;
    await waitUntil(() => !has(element, 'slot'), 'the first view came');
    expect(groundOf(element)).to.equal('rgb(18, 24, 28)');
    element.remove();
  });

  it('come for a widget that is made dark later', async () => {
    const element = planner('npq-hours-planner', '');
    await waitUntil(() => !has(element, 'slot'), 'the first view came');
    expect(groundOf(element)).not.to.equal('rgb(18, 24, 28)');
    element.theme = 'dark';
    await waitUntil(() => groundOf(element) === 'rgb(18, 24, 28)', 'the colours came');
    element.remove();
  });

  it('that do not come leave it light, and shown', async () => {
    const element = planner('npq-pale-planner', 'dark');
    await waitUntil(() => !has(element, 'slot'), 'the first view came');
    expect(groundOf(element)).not.to.equal('rgb(18, 24, 28)');
    element.remove();
  });
});
