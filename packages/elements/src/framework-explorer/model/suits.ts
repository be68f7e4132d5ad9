/** What "Which one suits me?" asks. */
type SuitsQuestion = 'work' | 'part' | 'school';

/** What one may answer: each leads to another question, or to courses, the best first. */
const WAYS = {
  work: { part: 'part', school: 'school', send: ['npq-senco'], early: ['npq-early-years-leadership'] },
  part: {
    teaching: ['npq-leading-teaching'],
    literacy: ['npq-leading-literacy'],
    maths: ['npq-leading-primary-mathematics'],
    behaviour: ['npq-leading-behaviour-culture'],
    teachers: ['npq-leading-teaching-development'],
  },
  school: {
    senior: ['npq-senior-leadership'],
    head: ['npq-headship', 'npq-early-headship-coaching-offer'],
    several: ['npq-executive-leadership'],
  },
} as const satisfies Record<SuitsQuestion, Record<string, SuitsQuestion | readonly string[]>>;

type AnswersTo<Question extends SuitsQuestion> = keyof (typeof WAYS)[Question] & string;
export type SuitsAnswer = { [Question in SuitsQuestion]: AnswersTo<Question> }[SuitsQuestion];

/** Where the answers lead: to a question with its options, or to courses. */
export type SuitsStep =
  | { readonly question: SuitsQuestion; readonly options: readonly SuitsAnswer[] }
  | { readonly courses: readonly string[] };

const ask = (question: SuitsQuestion): SuitsStep => ({
  question,
  options: Object.keys(WAYS[question]) as SuitsAnswer[],
});

/** One way through: at most two questions. An answer that fits no question asked is passed over. */
export function suitsStep(answers: readonly SuitsAnswer[]): SuitsStep {
  let step = ask('work');
  for (const answer of answers) {
    if (!('question' in step)) break;
    const ways: Partial<Record<SuitsAnswer, SuitsQuestion | readonly string[]>> = WAYS[step.question];
    const to = ways[answer];
    if (to) step = typeof to === 'string' ? ask(to) : { courses: to };
  }
  return step;
}
