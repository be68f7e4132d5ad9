import { expect, fixture } from '@open-wc/testing';
import courses from '@npq-widgets/data/slices/courses';
import { fill } from '../../../packages/elements/src/core/messages.js';
import {
  COURSE_MESSAGES,
  courseLine,
  type CourseKey,
} from '../../../packages/elements/src/ui/course-line.js';
import { words } from '../../support/shadow.js';

const msg = (key: CourseKey, values?: Readonly<Record<string, string>>) => fill(COURSE_MESSAGES[key], values);

describe('a course that is chosen already', () => {
  it('is said in one line, with a button that names what it changes', async () => {
    const course = courses.find(({ id }) => id === 'npq-leading-literacy')!;
    let changes = 0;
    const line = await fixture(courseLine({ course, msg, onChange: () => (changes += 1) }));
    expect(words(line)).to.equal('Leading literacy · Change');
    const button = line.querySelector('button')!;
    expect(button.getAttribute('aria-label')).to.equal('Change the NPQ: Leading literacy now');
    button.click();
    expect(changes).to.equal(1);
    await expect(line).to.be.accessible();
  });
});
