import type { AddressRecord } from '../../schema/addresses.js';
import type { CohortRecord } from '../../schema/cohorts.js';
import { addressOf } from '../address-of.js';
import { pastCohortStartsFrom } from '../cohort-start.js';
import type { CohortStartsSlice } from './cohort-starts.js';
import { build as buildCohorts } from './cohorts-past.js';

interface Records {
  readonly cohorts: CohortRecord;
  readonly addresses: AddressRecord;
}

/** Earlier cohorts, newest first: for pages that name one. */
export const build = (records: Records): CohortStartsSlice =>
  pastCohortStartsFrom(buildCohorts(records), addressOf(records.addresses, 'register-service'));
