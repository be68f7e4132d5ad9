import { expect, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { HoursPlannerElement } from '../../../packages/elements/src/hours-planner/hours-planner.js';
import { all, find, has, text } from '../../support/shadow.js';
import { list, planner, select } from './planner-fixture.js';

const SCREEN = { width: 390, height: 844 };

/** How many lines a path draws. */
const lines = (path: Element): number => path.getAttribute('d')!.split('M').length - 1;
const picture = (element: HoursPlannerElement): Element => find(element, '.year [role=img]');

describe('<npq-hours-planner> before a course is chosen', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  it('shows a year of weeks, each in two blocks, those in term over the others, and the terms below', async () => {
    const element = await planner({ courseOnly: false });
    expect(all(element, '.year path').map(lines)).to.deep.equal([52, 52, 40, 40, 6]);
    expect(all(element, '.year text').map((name) => name.textContent)).to.deep.equal([
      'Autumn',
      'Spring',
      'Summer',
    ]);
    expect(picture(element).getAttribute('aria-label')).to.equal(
      'A year in weeks. In school holidays: 12 of 52.',
    );
    expect(text(element)).to.contain('An NPQ typically takes 1 to 2 hours a week.');
    await expect(element).to.be.accessible();
  });

  it('has heading, question and picture in this order on the first screen of a phone', async () => {
    await setViewport(SCREEN);
    const element = await planner({ courseOnly: false });
    const top = element.getBoundingClientRect().top;
    const parts = [find(element, '[role=heading]'), list(element, 'course'), picture(element)];
    let above = top;
    for (const part of [...parts, element]) {
      const { bottom } = part.getBoundingClientRect();
      expect(bottom).to.be.greaterThan(above);
      expect(bottom - top).to.be.at.most(SCREEN.height);
      above = bottom;
    }
  });

  for (const width of [280, 320, 390, 1280])
    it(`keeps picture and words inside at ${width} px`, async () => {
      await setViewport({ width, height: 844 });
      const element = await planner({ courseOnly: false });
      const inside = find(element, '.year').getBoundingClientRect();
      expect(picture(element).getBoundingClientRect().height).to.be.greaterThan(80);
      let end = inside.left;
      for (const name of all(element, '.year text')) {
        const { left, right } = name.getBoundingClientRect();
        expect(left, name.textContent).to.be.at.least(end - 1);
        expect(right).to.be.at.most(inside.right);
        end = right;
      }
      expect(find(element, '.root').scrollWidth).to.be.at.most(find(element, '.root').clientWidth);
    });

  it('makes room for the hours of the course once one is chosen', async () => {
    const element = await planner({ courseOnly: false });
    const shown = oneEvent(element, 'npq-hours-planned');
    await select(element, 'course', 'npq-headship');
    await shown;
    expect(has(element, '.year')).to.equal(false);
    expect(text(element)).not.to.contain('An NPQ typically takes');
  });
});
