import type { Answers } from '@npq-widgets/data/funding';

const stateSchool: Answers = {
  cohort: 'autumn-2026', worksInEngland: 'yes', workSetting: 'school', establishmentType: '1', onRiseList: 'no', onPp50List: 'no', onFeList: 'no',
};

/** Canned answers to the funding questions, by what they come to in autumn 2026. */
export const answersExample = {
  /** A state school on no list, and a course that needs none. */
  eligible: { ...stateSchool, course: 'npq-senior-leadership', previouslyFunded: 'no' },
  /** The same school, and a course that needs a list. */
  notOnList: { ...stateSchool, course: 'npq-leading-teaching' },
  /** The same, by somebody who does not know whether the school is on a list. */
  notSure: { ...stateSchool, course: 'npq-leading-teaching', onRiseList: 'not-sure', onPp50List: 'not-sure', onFeList: 'not-sure' },
  /** Earlier funding not known: eligible, with a condition. */
  condition: { ...stateSchool, course: 'npq-headship', previouslyFunded: 'not-sure' },
  /** A virtual school: DfE decides later. */
  inReview: { cohort: 'autumn-2026', course: 'npq-headship', worksInEngland: 'yes', workSetting: 'another-setting', employment: 'virtual-school' },
  /** Funded, but the registration service would stop it. */
  stops: { ...stateSchool, course: 'npq-leading-primary-mathematics', onPp50List: 'yes', mathsMastery: 'no', previouslyFunded: 'no' },
  /** A cohort for which no rules are published. */
  noRules: { ...stateSchool, cohort: 'spring-2027', course: 'npq-headship' },
} as const satisfies Readonly<Record<string, Answers>>;
