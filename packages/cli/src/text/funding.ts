import { cohortInSentence } from '@npq-widgets/data';
import { chooseRuleSet, fillText } from '@npq-widgets/data/funding';
import results from '@npq-widgets/data/records/funding/results';
import questions from '@npq-widgets/data/records/funding/questions';
import year2021 from '@npq-widgets/data/records/funding/academic-year-2021-22';
import year2022 from '@npq-widgets/data/records/funding/academic-year-2022-23';
import year2023 from '@npq-widgets/data/records/funding/academic-year-2023-24';
import firstRule2021 from '@npq-widgets/data/records/funding/autumn-2021-first-rule';
import autumn2024 from '@npq-widgets/data/records/funding/autumn-2024';
import autumn2025 from '@npq-widgets/data/records/funding/autumn-2025';
import autumn2026 from '@npq-widgets/data/records/funding/autumn-2026';
import spring2025 from '@npq-widgets/data/records/funding/spring-2025';
import spring2026 from '@npq-widgets/data/records/funding/spring-2026';
import spring2027 from '@npq-widgets/data/records/funding/spring-2027';
import { columnName } from '../desk/columns.js';
import { cohortLabel, deskFacts } from '../desk/facts.js';
import type { Block } from './block.js';
import { capital, escaped, list } from './html.js';

const records = [
  spring2027,
  autumn2026,
  spring2026,
  autumn2025,
  spring2025,
  autumn2024,
  year2023,
  year2022,
  year2021,
  firstRule2021,
];
type RuleRecord = (typeof records)[number];
type Rule = RuleRecord['items'][number];

const labels = new Map<string, string>(
  questions.items.flatMap(({ answers, options }) =>
    (options ?? []).map(({ value, label }) => [`${answers[0] ?? ''}:${value}`, label] as const),
  ),
);
const courses = new Map(deskFacts.courses.map(({ id, name }) => [id, name]));
const schools = new Map(deskFacts.establishmentTypes.map(({ id, name }) => [id, name]));

/** A value of an answer, as our own questions call it. */
function formatValue(answer: string, value: string): string {
  if (answer === 'course') return courses.get(value) ?? value;
  if (answer === 'establishmentType') return schools.get(value) ?? value;
  const label = labels.get(`${answer}:${value}`);
  if (label === undefined) return `${columnName(answer as 'course')} ${value}`;
  return label.startsWith('I ') ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** Whom a rule is for. A condition that is more than a list of values is left to the rule's own sentence. */
function whoseRule({ appliesTo = {} }: Rule, { names }: RuleRecord): string {
  const parts = Object.entries(appliesTo).flatMap(([answer, wanted]) => {
    const values = [wanted].flat().filter((one): one is string => typeof one === 'string');
    const all = values.flatMap((one) => (one.startsWith('@') ? (names[one.slice(1)] ?? []) : [one]));
    return all.length > 0 ? [all.map((one) => formatValue(answer, one)).join(', ')] : [];
  });
  return parts.length > 0 ? `For ${parts.join('; ')}: ` : '';
}

const textOf = (id: string | undefined, cohort: string): string => {
  const text = results.items.find((result) => result.id === id)?.text ?? '';
  return capital(fillText(text, { cohort: cohortInSentence(cohort), course: 'this course' }));
};

function ruleHtml(rule: Rule, record: RuleRecord, cohort: string): string {
  const ends = [
    ['If so: ', textOf(rule.ifMet, cohort)],
    ['If not: ', textOf(rule.ifNotMet, cohort)],
  ].filter(([, text]) => text !== '');
  const question = escaped(`${whoseRule(rule, record)}${capital(rule.about)}.`);
  return `<p>${question}</p>\n${list(
    'ul',
    ends.map((end) => escaped(end.join(''))),
  )}`;
}

/** The funding rules of a cohort, in the order in which DfE's service decides. Undefined where none are on record. */
export function fundingBlock(cohort: string, today: string): Block | undefined {
  const { set } = chooseRuleSet({ cohort }, deskFacts.ruleSets, today);
  const record = records.find(({ id }) => id === set?.id);
  if (!record || !set) return undefined;
  const label = cohortLabel(cohort, deskFacts);
  const rules = record.items.filter(({ ifMet, ifNotMet }) => ifMet !== undefined || ifNotMet !== undefined);
  const [stops, decides] = [true, false].map((isBlocker) =>
    rules.filter((rule) => 'blocker' in rule === isBlocker),
  );
  const asList = (some: readonly Rule[] = []): string =>
    list(
      'ol',
      some.map((rule) => ruleHtml(rule, record, cohort)),
    );
  const used = new Set(rules.flatMap(({ ifMet, ifNotMet }) => [ifMet, ifNotMet, record.fallback]));
  return {
    title: `Scholarship funding for NPQs: ${label}`,
    parts: [
      '<p>DfE decides when a person registers. The first of these that ends with an answer is the one that counts.</p>',
      asList(decides),
      `<p>${escaped(`In all other cases: ${textOf(record.fallback, cohort)}`)}</p>`,
      ...(stops?.length
        ? [
            '<p>Whatever the funding, DfE’s service looks at this too before it lets you register:</p>',
            asList(stops),
          ]
        : []),
    ],
    facts: [record.items, results.items.filter(({ id }) => used.has(id))],
    read: record.read,
    reviewBy: set.reviewBy,
  };
}
