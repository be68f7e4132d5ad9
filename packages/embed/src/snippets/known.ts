/** A course that a snippet can start with. */
export interface KnownCourse {
  /** DfE identifier, such as `npq-headship`. */
  readonly id: string;
  /** Such as `NPQH`. */
  readonly short: string;
  /** As it reads in a sentence after "the": `Headship NPQ`. */
  readonly title: string;
  /** Its page on GOV.UK. */
  readonly page: string;
}

/**
 * The names that a snippet may hold, handed in by whoever has the facts, so that this text stays free of them.
 * All in the order in which a person would be told of them.
 */
export interface KnownNames {
  readonly courses: readonly KnownCourse[];
  /** By identifier, short name or plain name. */
  readonly getCourse: (text: string) => KnownCourse | undefined;
  /** Hub area codes, such as `EE5`. */
  readonly hubAreas: readonly string[];
  /** Identifiers of the lead providers that run NPQs now. */
  readonly providers: readonly string[];
  /** Cohorts, such as `autumn-2026`. Any that is written so when absent. */
  readonly cohorts?: readonly string[] | undefined;
}
