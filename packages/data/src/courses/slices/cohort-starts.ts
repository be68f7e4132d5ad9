import type { AddressRecord } from '../../schema/addresses.js';
import type { CohortRecord } from '../../schema/cohorts.js';
import { addressOf } from '../address-of.js';
import { cohortStartsFrom } from '../cohort-start.js';
import type { CohortStart } from '../cohort-start.js';
import { build as buildCohorts } from './cohorts.js';

/** Current or coming cohorts as a page offers them, the next to start first. */
export type CohortStartsSlice = readonly CohortStart[];

interface Records {
  readonly cohorts: CohortRecord;
  readonly addresses: AddressRecord;
}

export const build = (records: Records): CohortStartsSlice =>
  cohortStartsFrom(buildCohorts(records), addressOf(records.addresses, 'register-service'));
