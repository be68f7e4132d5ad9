import type { CourseNeedsSlice } from '@npq-widgets/data';

/** What one may answer to each question. An answer that names a question leads to it; which courses any other suits, the facts say. */
const WAYS = {
  work: ['part', 'school', 'send', 'early'],
  part: ['teaching', 'literacy', 'maths', 'behaviour', 'teachers'],
  school: ['senior', 'head', 'several'],
} as const;

/** What "Which one suits me?" asks. */
type SuitsQuestion = keyof typeof WAYS;
export type SuitsAnswer = (typeof WAYS)[SuitsQuestion][number];

/** Where the answers lead: to a question with its options, or to courses, the best first. */
export type SuitsStep =
  | { readonly question: SuitsQuestion; readonly options: readonly SuitsAnswer[] }
  | { readonly courses: readonly string[] };

const ask = (question: SuitsQuestion): SuitsStep => ({ question, options: WAYS[question] });

const isQuestion = (answer: SuitsAnswer): answer is SuitsAnswer & SuitsQuestion =>
  Object.hasOwn(WAYS, answer);

/** One way through: at most two questions. An answer that fits no question asked is passed over. */
export function suitsStep(answers: readonly SuitsAnswer[], needs: CourseNeedsSlice): SuitsStep {
  let step = ask('work');
  for (const answer of answers) {
    if (!('question' in step)) break;
    if (!step.options.includes(answer)) continue;
    step = isQuestion(answer) ? ask(answer) : { courses: needs[answer] ?? [] };
  }
  return step;
}
