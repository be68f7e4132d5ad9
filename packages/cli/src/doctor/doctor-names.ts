import cohorts from '@npq-widgets/data/records/cohorts';
import type { DoctorNames } from '@npq-widgets/embed/doctor';
import { knownNames } from '../known-names.js';

/** The names of the built-in facts that a page may hold. */
export const doctorNames: DoctorNames = { ...knownNames, cohorts: cohorts.items.map(({ id }) => id) };
