import { expect } from '@open-wc/testing';
import { answersExample } from '@npq-widgets/data/examples/answers';
import { answerQuestion, getQuestion, nextQuestion, type Answers } from '@npq-widgets/data/funding';
import courses from '@npq-widgets/data/slices/courses';
import firstQuestions from '@npq-widgets/data/slices/funding-first-questions';
import moreQuestions from '@npq-widgets/data/slices/funding-questions';
import rules from '@npq-widgets/data/slices/funding-rules';
import { setViewport } from '@web/test-runner-commands';
import type { EligibilityCheckerElement } from '../../../packages/elements/src/eligibility-checker/eligibility-checker.js';
import { all, find, has, text, words } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';
import { checker } from './checker-fixture.js';

const DAY = '2026-11-21';
const SCREEN = { width: 390, height: 844 };
const HUB = {
  name: 'Estuary and Marshes Example Teaching School Hub',
  'action-url': 'https://hub.example/npq',
  'action-label': 'Ask us about a place on an NPQ',
  email: 'npq@hub.example',
};

const QUESTIONS = [...firstQuestions, ...moreQuestions];

/** The answers, about this course: what it asks besides is answered by the first of its options. */
function about(course: string, { cohort, ...given }: Answers): Answers {
  let answers: Answers = { ...given, course, cohort: 'autumn-2026' };
  for (
    let next = nextQuestion(answers, rules, DAY);
    next !== null;
    next = nextQuestion(answers, rules, DAY)
  ) {
    const question = getQuestion(next, answers, QUESTIONS)!;
    answers = answerQuestion(answers, question, question.options![0]!.value);
  }
  return { ...answers, ...(cohort !== undefined && { cohort }) };
}

async function result(answers: Answers, hasHub: boolean): Promise<EligibilityCheckerElement> {
  const { cohort = 'autumn-2026' } = answers;
  const element = await checker({ cohort, answers });
  if (hasHub)
    for (const [name, value] of Object.entries(HUB)) element.parentElement!.setAttribute(name, value);
  await waitUntil(
    () => has(element, '.outcome') && (!hasHub || has(element, '.hub .action')),
    'the result came',
  );
  return element;
}

/** How far below the top of the widget something ends: a reader has its top at the top of the screen. */
const depth = (element: Element, part: Element): number =>
  part.getBoundingClientRect().bottom - element.getBoundingClientRect().top;

describe('<npq-eligibility-checker> on a phone', () => {
  before(() => setViewport(SCREEN));
  after(() => setViewport({ width: 800, height: 600 }));

  const late = (answers: Answers): Answers => ({ ...answers, cohort: 'autumn-2025' });
  const outcomes = {
    ...answersExample,
    'not on the list, too late': late(answersExample.notOnList),
    'in review, too late': late(answersExample.inReview),
  };
  for (const [name, answers] of Object.entries(outcomes)) {
    for (const hasHub of [true, false])
      it(`shows answer, reason and next step without scrolling: ${name}, ${hasHub ? 'with' : 'without'} a hub`, async () => {
        for (const { id } of courses) {
          const element = await result(about(id, answers), hasHub);
          const heading = find(element, '.outcome [role=heading]');
          const lines =
            heading.getBoundingClientRect().height / parseFloat(getComputedStyle(heading).lineHeight);
          expect(lines, `${id}: ${words(heading)} is one line`).to.be.lessThan(1.5);
          const [reason] = all(element, '.outcome > p:not(.about)');
          const [step] = all(element, '.outcome button[part], .next .action');
          expect(step, `${id}: a next step`).to.not.equal(undefined);
          for (const part of [heading, reason!, step!])
            expect(depth(element, part), `${id}: ${words(part)}`).to.be.at.most(SCREEN.height);
        }
      });
  }

  it('says all of a funded result in two and a half screens, caveats once', async () => {
    for (const name of ['eligible', 'condition', 'childminder', 'newHeadteacher'] as const) {
      const element = await result(answersExample[name], true);
      expect(text(element, '.outcome')).to.contain('You should be funded');
      expect(element.getBoundingClientRect().height / SCREEN.height, name).to.be.at.most(2.5);
      expect(text(element).split('DfE decides when you register')).to.have.length(2);
    }
  });
});

describe('<npq-eligibility-checker> at a desk', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  /** Where boxes begin and end, each place once. */
  const edges = (boxes: readonly Element[]): { left: number[]; right: number[] } => {
    const at = boxes.map((box) => box.getBoundingClientRect()).filter(({ height }) => height > 0);
    const once = (places: readonly number[]): number[] => [...new Set(places.map(Math.round))];
    return { left: once(at.map(({ left }) => left)), right: once(at.map(({ right }) => right)) };
  };

  for (const name of ['eligible', 'notOnList', 'notSure', 'noRules', 'past'] as const)
    it(`has the answer beside the next step, and nothing that ends at an edge of its own: ${name}`, async () => {
      const element = await result(answersExample[name], true);
      for (const fold of all(element, '.fold:has(> :not(summary)), .trust')) fold.setAttribute('open', '');
      await element.updateComplete;
      const answer = all(element, '.outcome, .side + div > *, .fold > *, .trust > *');
      const step = all(element, '.side > *');
      for (const column of [answer, step])
        expect(edges(column)).to.satisfy(
          ({ left, right }: ReturnType<typeof edges>) => left.length === 1 && right.length === 1,
          JSON.stringify(edges(column)),
        );
      const [top] = edges(step).left;
      expect(top).to.be.greaterThan(edges(answer).right[0]!);
      expect(find(element, '.next').getBoundingClientRect().top).to.equal(
        find(element, '.outcome').getBoundingClientRect().top,
      );
      const inside = all(element, '.outcome p, .outcome ul, .answer .panel p');
      expect(edges(inside).right.every((right) => right < edges(answer).right[0]!)).to.equal(true);
    });
});
