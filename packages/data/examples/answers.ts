import type { Answers } from '@npq-widgets/data/funding';

const stateSchool: Answers = {
  cohort: 'autumn-2026',
  worksInEngland: 'yes',
  workSetting: 'school',
  establishmentType: '1',
  onRiseList: 'no',
  onPp50List: 'no',
};

/** Canned answers to the funding questions, by what they come to in autumn 2026. */
export const answersExample = {
  /** A state school on no list, and a course that needs none. */
  eligible: { ...stateSchool, course: 'npq-senior-leadership', previouslyFunded: 'no' },
  /** The same school, and a course that needs a list. */
  notOnList: { ...stateSchool, course: 'npq-leading-teaching' },
  /** The same, by somebody who does not know whether the school is on a list. */
  notSure: { ...stateSchool, course: 'npq-leading-teaching', onRiseList: 'not-sure', onPp50List: 'not-sure' },
  /** Earlier funding not known: eligible, with a condition. */
  condition: { ...stateSchool, course: 'npq-headship', previouslyFunded: 'not-sure' },
  /** A virtual school: DfE decides later. */
  inReview: {
    cohort: 'autumn-2026',
    course: 'npq-headship',
    worksInEngland: 'yes',
    workSetting: 'another-setting',
    employment: 'virtual-school',
  },
  /** Funded, but the registration service would stop it. */
  stops: {
    ...stateSchool,
    course: 'npq-leading-primary-mathematics',
    onPp50List: 'yes',
    mathsMastery: 'no',
    previouslyFunded: 'no',
  },
  /** On no list, for a course whose registration turns on something that nobody asked. */
  mayStop: { ...stateSchool, course: 'npq-leading-primary-mathematics' },
  /** An independent school: no kind of workplace that DfE accepts. */
  notAccepted: { ...stateSchool, course: 'npq-headship', establishmentType: '11' },
  /** A childminder on DfE's list. */
  childminder: {
    cohort: 'autumn-2026',
    course: 'npq-early-years-leadership',
    worksInEngland: 'yes',
    workSetting: 'early-years',
    earlyYearsKind: 'childminder',
    onChildminderList: 'yes',
    previouslyFunded: 'no',
  },
  /** The coaching offer, for a headteacher in the first five years. */
  newHeadteacher: {
    cohort: 'autumn-2026',
    course: 'npq-early-headship-coaching-offer',
    worksInEngland: 'yes',
    headteacher: 'yes',
    firstFiveYears: 'yes',
    npqhStatus: 'completed',
    previouslyFunded: 'no',
  },
  /** Nothing is known but the first answers: it depends on where somebody works. */
  begun: { cohort: 'autumn-2026', course: 'npq-leading-teaching', worksInEngland: 'yes' },
  /** Somebody who works outside England. */
  outsideEngland: { cohort: 'autumn-2026', course: 'npq-headship', worksInEngland: 'no' },
  /** A cohort whose registration is over. */
  past: { ...stateSchool, cohort: 'autumn-2025', course: 'npq-headship', previouslyFunded: 'no' },
  /** A cohort in which nobody could have a scholarship. */
  unfunded: { ...stateSchool, cohort: 'spring-2026', course: 'npq-headship' },
  /** A cohort for which no rules are published. */
  noRules: { ...stateSchool, cohort: 'spring-2027', course: 'npq-headship', previouslyFunded: 'no' },
} as const satisfies Readonly<Record<string, Answers>>;
