import type { Ui } from '../../../core/view.js';
import { COURSE_MESSAGES } from '../../../ui/course-line.js';
import { TRUST_MESSAGES } from '../../../ui/trust-line.js';
import type { FinderAction } from '../../model/state.js';

/** What the finder says of a list of lead providers. */
export const messages = {
  ...COURSE_MESSAGES,
  ...TRUST_MESSAGES,
  FINDER_PROVIDER_COHORT: 'When would you start?',
  FINDER_PROVIDER_COHORT_UNKNOWN:
    '“{value}”, which this page asked for, is not listed. Choose a start from the list.',
  FINDER_PROVIDER_OPENS: 'Registration for {cohort} opens in {opens}.',
  FINDER_PROVIDER_OPEN: 'You can register for {cohort} now. Courses start in {start}.',
  FINDER_PROVIDER_STARTS:
    'Courses for {cohort} start in {start}. No closing date is published: see on GOV.UK whether you can still register.',
  FINDER_PROVIDER_STARTED:
    'Courses for {cohort} started in {start}. No closing date is published: see on GOV.UK whether you can still register.',
  FINDER_PROVIDER_CLOSED: 'Registration for {cohort} has closed. Choose another start.',
  FINDER_PROVIDER_NO_DATES: 'No dates are published for {cohort} yet.',
  FINDER_PROVIDER_COUNT: '{count} lead providers for {cohort}.',
  FINDER_PROVIDER_COUNT_ONE: '1 lead provider for {cohort}.',
  FINDER_PROVIDER_ANY:
    'You can choose any of them, wherever you work. Hubs and other partners teach their courses.',
  FINDER_PROVIDER_ORDER: 'Shown in random order, the same for a day.',
  FINDER_PROVIDER_CHECK: 'Check with the provider that the course is running.',
  FINDER_PROVIDER_ALSO: 'Also known as {names}',
  FINDER_PROVIDER_NAMED: 'We work with',
  FINDER_PROVIDER_OTHERS: 'Other lead providers that you can choose ({count})',
  FINDER_PROVIDER_NOT_LISTED: 'Not on the list for this course and start: {names}.',
  FINDER_PROVIDER_BEFORE: '{course} was first offered in {first}, so not in {cohort}.',
  FINDER_PROVIDER_NONE: 'No lead provider is listed for {course} in {cohort}.',
  FINDER_PROVIDER_NOT_RECORDED: 'No list of lead providers for {cohort} is published yet.',
  FINDER_PROVIDER_INSTEAD: 'See the list for',
  FINDER_PROVIDER_NEXT:
    'Register with DfE, then apply to the provider you choose: registering alone does not give you a place.',
  FINDER_PROVIDER_BASIS: 'DfE’s list for {cohort}',
  FINDER_PROVIDER_FACT: 'Who runs which NPQ',
  FINDER_PROVIDER_DOUBT: 'not confirmed for this start.',
  FINDER_PROVIDER_ADDRESS: 'The website of {name}',
  FINDER_PROVIDER_ADDRESS_DOUBT: 'the address was not checked.',
} as const;

export type ListKey = keyof typeof messages;

/** What the parts of the list may use of the finder. */
export type ListUi = Ui<FinderAction, ListKey>;
