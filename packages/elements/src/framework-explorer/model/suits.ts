import { getCourse, type CourseNeedsSlice, type CourseSummary } from '@npq-widgets/data';

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

const isQuestion = (answer: SuitsAnswer): answer is SuitsAnswer & SuitsQuestion =>
  Object.hasOwn(WAYS, answer);

/**
 * One way through: at most two questions. An answer that fits no question asked is passed over, and one that leads to none of
 * the courses on the page is not offered.
 */
export function suitsStep(
  answers: readonly SuitsAnswer[],
  needs: CourseNeedsSlice,
  courses: readonly CourseSummary[],
): SuitsStep {
  const coursesFor = (answer: SuitsAnswer): readonly string[] =>
    (needs[answer] ?? []).filter((id) => getCourse(courses, id));
  const leads = (answer: SuitsAnswer): boolean =>
    isQuestion(answer) ? WAYS[answer].some(leads) : coursesFor(answer).length > 0;
  const ask = (question: SuitsQuestion): SuitsStep => ({ question, options: WAYS[question].filter(leads) });
  let step = ask('work');
  for (const answer of answers) {
    if (!('question' in step)) break;
    if (!step.options.includes(answer)) continue;
    step = isQuestion(answer) ? ask(answer) : { courses: coursesFor(answer) };
  }
  return step;
}
