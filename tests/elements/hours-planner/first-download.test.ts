import { expect } from '@open-wc/testing';
import { loadedModules } from '../../support/held.js';
import { has, text } from '../../support/shadow.js';
import { list, planned, planner } from './planner-fixture.js';

const later = (): string[] =>
  loadedModules().filter((name) => /views\/plan|slices\/course-programmes-/.test(name));

// Alone in its file, and so on its page: what another test loaded would be there already.
describe('<npq-hours-planner>, when it is first seen', () => {
  it('asks for a course, shows no figure, and has loaded neither facts nor sums', async () => {
    const element = await planner({ courseOnly: false, data: undefined });
    expect(text(element, '[role=heading]')).to.equal('How many hours an NPQ takes');
    expect(list(element, 'course').value).to.equal('');
    expect(has(element, '.figure')).to.equal(false);
    expect(later()).to.deep.equal([]);
    await expect(element).to.be.accessible();
    await planned('NPQEL', { data: undefined });
    expect(later().map((name) => /views\/plan|slices\/course-programmes/.exec(name)?.[0])).to.include.members(
      ['views/plan', 'slices/course-programmes'],
    );
  });
});
