/**
 * How much of a page the doctor looks at. Whoever wrote the page may want to keep it busy, so that all work is bounded; no
 * page of a hub comes near, and a report says when one did.
 */
export const LIMITS = {
  /** Browsers nest what they read 512 deep. */
  depth: 500,
  /** Of each kind: places, hubs, paragraphs. */
  ofAKind: 200,
  scripts: 50,
  policies: 10,
  policyLength: 10_000,
  attributes: 100,
  /** Characters of an attribute, or of a text. */
  text: 2_000,
  /** Nodes inside one of our places. */
  inside: 2_000,
  /** Findings of one rule. */
  findings: 20,
} as const;
