import type { PageFacts } from './facts.js';
import { severities, type DoctorNames, type Finding, type DoctorRule } from './finding.js';
import { LIMITS } from './limits.js';
import { deliveryRules } from './rules/delivery.js';
import { integrityRules } from './rules/integrity.js';
import { nameRules } from './rules/names.js';
import { partRules } from './rules/parts.js';
import { placeRules } from './rules/place.js';
import { policyRules } from './rules/policy.js';
import { runRules } from './rules/run.js';
import { scriptRules } from './rules/script.js';

/** Every rule, in the order in which a person would look. */
export const doctorRules: readonly DoctorRule[] = [
  ...partRules,
  ...deliveryRules,
  ...scriptRules,
  ...policyRules,
  ...integrityRules,
  ...runRules,
  ...nameRules,
  ...placeRules,
];

/** What is wrong with a page: faults first, each kind in the order of the rules. */
export function examine(facts: PageFacts, known: DoctorNames): readonly Finding[] {
  const findings = doctorRules.flatMap((rule) =>
    rule
      .find(facts, known)
      .slice(0, LIMITS.findings)
      .map((found): Finding => ({ where: '', severity: rule.severity, ...found, rule: rule.name })),
  );
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
