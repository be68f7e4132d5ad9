import { COACHING_OFFER } from '../courses/coaching-offer.js';
import type { AnswerId } from '../schema/funding.js';
import { NOT_SURE, withAnswers } from './answers.js';
import type { Answers } from './answers.js';
import { assess } from './assess.js';
import type { Assessment } from './assess.js';
import { chooseRuleSet } from './choose-rule-set.js';
import { nextQuestion } from './next-question.js';
import type { RuleSet } from './rule-set.js';

export interface CourseOutcome {
  readonly course: string;
  readonly assessment: Assessment;
  /** The question that settles it, or goes furthest towards that; null when nothing is left to ask. */
  readonly question: AnswerId | null;
}

export interface OutcomesByCourse {
  readonly courses: readonly CourseOutcome[];
  /** Null when the rules know no such offer. */
  readonly coaching: CourseOutcome | null;
}

/**
 * The same answers as if they were about `course`. What was said of another course is not known of this one; nobody is
 * asked ten times whether they were funded before. So what is asked last stays open, as a condition.
 */
export function answersFor(course: string, answers: Answers, set: RuleSet): Answers {
  const unsure = set.questions.filter(
    ({ id, last, ofCourse }) =>
      (last !== undefined && answers[id] === undefined) || (ofCourse && course !== answers.course),
  );
  return withAnswers(answers, { ...Object.fromEntries(unsure.map(({ id }) => [id, NOT_SURE])), course });
}

/**
 * What the same answers come to for every course of the cohort, in the order of the course question.
 *
 * @param known what they come to for one of them, where that was worked out already
 */
export function outcomesByCourse(
  answers: Answers,
  ruleSets: readonly RuleSet[],
  on: string,
  known?: CourseOutcome,
): OutcomesByCourse {
  const { set } = chooseRuleSet(answers, ruleSets, on);
  const courses = set?.questions.find(({ id }) => id === 'course')?.values ?? [];
  const all = courses.map((course) => {
    if (course === known?.course) return known;
    const own = set ? answersFor(course, answers, set) : answers;
    const assessment = assess(own, ruleSets, on);
    const question = assessment.outcome === 'depends' ? nextQuestion(own, ruleSets, on) : null;
    return { course, assessment, question };
  });
  return {
    courses: all.filter(({ course }) => course !== COACHING_OFFER),
    coaching: all.find(({ course }) => course === COACHING_OFFER) ?? null,
  };
}
