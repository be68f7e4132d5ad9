import type { Answers } from '@npq-widgets/data/funding';

const LIST_RESTRICTED = [
  'npq-leading-primary-mathematics',
  'npq-leading-behaviour-culture',
  'npq-leading-literacy',
  'npq-leading-teaching',
  'npq-leading-teaching-development',
  'npq-executive-leadership',
];
const OPEN_LEADERSHIP = ['npq-headship', 'npq-senco', 'npq-senior-leadership'];
const ACCEPTED = '1 2 3 5 6 7 8 10 12 14 15 18 24 26 28 31 32 33 34 35 36 38 39 40 41 42 43 44 45 46'.split(
  ' ',
);

/**
 * DfE's order of deciding for autumn 2026, step by step, written a second time and as plain code: what the rules as data
 * are held against. Takes a complete set of answers; gives the result code. Source: reg-funding-eligibility.
 */
export function codeOf(answers: Answers): string {
  const { course = '', workSetting, earlyYearsKind, establishmentType = '', employment } = answers;
  if (answers.worksInEngland !== 'yes') return 'not_in_england';
  if (answers.previouslyFunded === 'yes') return 'previously_funded';
  if (course === 'npq-early-headship-coaching-offer') {
    const isNewHead = answers.headteacher === 'yes' && answers.firstFiveYears === 'yes';
    return isNewHead ? 'funded' : 'not_new_headteacher_requesting_ehco';
  }
  switch (workSetting) {
    case 'early-years': {
      if (course === 'npq-early-years-leadership') {
        return earlyYearsKind !== 'childminder' || answers.onChildminderList === 'yes'
          ? 'funded'
          : 'not_entitled_childminder';
      }
      const isNurserySchool = earlyYearsKind === 'la-maintained-nursery' && establishmentType === '15';
      return isNurserySchool && OPEN_LEADERSHIP.includes(course) ? 'funded' : 'early_years_invalid_npq';
    }
    case 'school':
    case 'academy-trust':
    case '16-to-19': {
      if (answers.onRiseList === 'yes') return 'funded';
      if (!ACCEPTED.includes(establishmentType)) return 'ineligible_establishment_type';
      if (!LIST_RESTRICTED.includes(course)) return 'funded';
      const isListed = workSetting === '16-to-19' ? answers.onFeList === 'yes' : answers.onPp50List === 'yes';
      return isListed ? 'funded' : 'ineligible_establishment_not_a_pp50';
    }
    case 'another-setting':
      if (employment === 'itt-lead-mentor') {
        if (course !== 'npq-leading-teaching-development') return 'not_lead_mentor_course';
        return answers.ittProviderApproved === 'yes' ? 'funded' : 'ineligible_establishment_type';
      }
      return OPEN_LEADERSHIP.includes(course) ? 'subject_to_review' : 'ineligible_establishment_type';
    case 'other':
      return answers.referredByAdviser === 'yes'
        ? 'referred_by_return_to_teaching_adviser'
        : 'ineligible_establishment_type';
    default:
      return 'ineligible_establishment_type';
  }
}

/** The outcome that a code stands for. */
export function outcomeOf(code: string): string {
  if (code === 'funded') return 'eligible';
  return code === 'subject_to_review' || code === 'referred_by_return_to_teaching_adviser'
    ? 'in-review'
    : 'not-eligible';
}
