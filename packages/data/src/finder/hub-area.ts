/** A lead provider that a hub was seen to deliver with, and when. `sure` is false where it is not confirmed. */
export interface SeenWith {
  readonly provider: string;
  readonly period: string;
  readonly sure: boolean;
}

/** A hub area as a card shows it. Null: DfE published none, or only a person's own. */
export interface HubArea {
  readonly id: string;
  readonly name: string;
  readonly website: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** What to ask for or press once connected: "extension 5564". */
  readonly then: string | null;
  /** Names of its districts, with the side where it has only one: "East Suffolk (north)". */
  readonly covers: readonly string[];
  readonly seenWith: readonly SeenWith[];
}
