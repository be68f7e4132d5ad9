import { NOT_SURE, chooseRuleSet } from '@npq-widgets/data/funding';
import type { AnswerId, Answers, Condition, Rule, RuleSet } from '@npq-widgets/data/funding';

/**
 * What is left of a condition once the known answers are put in: `YES`, `NO`, or a text that names what it still turns
 * on. The answers that it asks for and that are not there are gathered in `asked`.
 */
type Rest = (known: Answers, asked: Set<AnswerId>) => string;

const YES = '+';
const NO = '-';

/** All or any of the parts: `end` in one of them ends it, `pass` in one of them adds nothing. */
function join(parts: readonly Rest[], end: string, pass: string): Rest {
  return (known, asked) => {
    let open = '';
    let at = 0;
    for (const part of parts) {
      const rest = part(known, asked);
      if (rest === end) return end;
      if (rest !== pass) open += `${at}${rest}`;
      at++;
    }
    return open === '' ? pass : `(${open})`;
  };
}

function leaf(id: AnswerId, wanted: string | readonly string[], names: RuleSet['names']): Rest {
  const accepted = new Set(
    [wanted].flat().flatMap((one) => (one.startsWith('@') ? (names[one.slice(1)] ?? []) : [one])),
  );
  return (known, asked) => {
    const value = known[id];
    if (value !== undefined) return accepted.has(value) ? YES : NO;
    asked.add(id);
    return id;
  };
}

function negate(part: Rest): Rest {
  return (known, asked) => {
    const rest = part(known, asked);
    return rest === YES ? NO : rest === NO ? YES : `!${rest}`;
  };
}

function compile({ any, not, ...wanted }: Condition, names: RuleSet['names']): Rest {
  const parts = Object.entries(wanted).map(([id, want]) => leaf(id as AnswerId, want, names));
  if (any)
    parts.push(
      join(
        any.map((one) => compile(one, names)),
        YES,
        NO,
      ),
    );
  if (not) parts.push(negate(compile(not, names)));
  return join(parts, NO, YES);
}

interface CompiledRule {
  readonly appliesTo: Rest;
  readonly requires: Rest;
  readonly ifMet: boolean;
  readonly ifNotMet: boolean;
}

const compileRule = (
  { appliesTo = {}, requires = {}, ifMet, ifNotMet }: Rule,
  names: RuleSet['names'],
): CompiledRule => ({
  appliesTo: compile(appliesTo, names),
  requires: compile(requires, names),
  ifMet: ifMet !== undefined,
  ifNotMet: ifNotMet !== undefined,
});

/** What every rule still turns on, up to the one that decides whatever else may be so. */
function restOfRules(rules: readonly CompiledRule[], known: Answers, asked: Set<AnswerId>): string {
  let text = '';
  for (const { appliesTo, requires, ifMet, ifNotMet } of rules) {
    const applies = appliesTo(known, asked);
    const passes = applies === NO ? NO : requires(known, asked);
    text += `,${applies}${passes}`;
    if (applies === YES && ((ifMet && ifNotMet) || (ifMet && passes === YES) || (ifNotMet && passes === NO)))
      break;
  }
  return text;
}

function keyOf({ questions, rules, blockers, names }: RuleSet): (answers: Answers) => string {
  const meanings = new Map(questions.map(({ id, if: condition = {} }) => [id, compile(condition, names)]));
  const implied = new Map(questions.map(({ id, yesIf }) => [id, yesIf && compile(yesIf, names)]));
  const last = questions.filter((question) => question.last !== undefined).map(({ id }) => id);
  const [decisive, stopping] = [rules, blockers].map((list) => list.map((rule) => compileRule(rule, names)));
  return (answers) => {
    const asked = new Set<AnswerId>();
    const known: Partial<Record<AnswerId, string>> =
      answers.cohort === undefined ? {} : { cohort: answers.cohort };
    for (const [id, meaning] of meanings) {
      const said = answers[id] === NOT_SURE ? undefined : answers[id];
      const value = said ?? (implied.get(id)?.(known, asked) === YES ? 'yes' : undefined);
      if (value !== undefined && meaning(known, asked) !== NO) known[id] = value;
    }
    asked.clear();
    let text = `${answers.cohort ?? ''},${answers.course ?? ''}${restOfRules(decisive ?? [], known, asked)}`;
    for (const { appliesTo, requires } of stopping ?? [])
      text += `;${appliesTo(known, new Set())}${requires(known, new Set())}`;
    for (const id of asked) text += `?${id}${meanings.get(id)?.(known, asked) ?? NO}`;
    // To a question that is asked last, not-sure is an answer of its own.
    const unsure = last.filter((id) => known[id] === undefined && answers[id] === NOT_SURE);
    return `${text}~${unsure.join()}`;
  };
}

/**
 * A text for the answers of a row. Where two rows have the same one, `assess()` comes to the same in everything but its
 * trace, so a list of any length is weighed only as often as its people differ in what the rules look at.
 */
export function decisionKeys(ruleSets: readonly RuleSet[], on: string): (answers: Answers) => string {
  const keys = new Map<string, (answers: Answers) => string>();
  return (answers) => {
    const cohort = answers.cohort ?? '';
    let key = keys.get(cohort);
    if (!key) {
      const { set } = chooseRuleSet(answers, ruleSets, on);
      key = set ? keyOf(set) : () => cohort;
      keys.set(cohort, key);
    }
    return key(answers);
  };
}
