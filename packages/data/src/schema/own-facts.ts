import * as z from 'zod/mini';

import { isEmail } from '../contact.js';
import { isDay } from '../hours/plan/days.js';

/*
 * What a hub states of itself, as its office writes it in a file. The words of a refusal say what to write: they are read
 * by whoever typed the file. JSON Schema for editors is made from this (`own-facts.schema.json`).
 */

const DAY = 'Write a real date, like 2027-01-19.';
const day = z.iso.date(DAY);
const dayOrMonth = z.string('Write a day like 2027-01-19, or a month like 2027-01.').check(
  z.regex(
    /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/,
    'Write a day like 2027-01-19, or a month like 2027-01.',
  ),
  z.refine((text) => text.length === 7 || isDay(text), 'There is no such day. Check the date.'),
);
const time = z
  .string('Write a time like 09:30.')
  .check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Write a time like 09:30.'));
const words = (most: number) =>
  z
    .string('Write words here, in quotes.')
    .check(
      z.regex(/^\S(?:.*\S)?$/su, 'Write something here, with no space at either end.'),
      z.maxLength(most, `Write at most ${String(most)} letters.`),
    );
const identifier = (like: string) =>
  z
    .string(`Write an identifier like ${like}.`)
    .check(z.regex(/^[a-z][a-z0-9-]{1,80}$/, `Write an identifier like ${like}.`));
const amount = z
  .number('Write a number without quotes, such as 4 or 0.5.')
  .check(z.nonnegative('Write nought or more.'), z.maximum(100_000, 'This is too much. Check the number.'));
const daysOfCourse = z
  .number('Write a number without quotes, such as 4 or 0.5.')
  .check(z.nonnegative('Write nought or more.'), z.maximum(366, 'This is too much. Check the number.'));
const choice = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, `Write one of: ${names.join(', ')}.`);

/** A session of a cohort: somewhere, online, or both. */
const session = z
  .strictObject({
    title: words(120),
    date: day,
    from: time,
    to: time,
    /** Where it is. */
    place: z.optional(words(160)),
    online: z.optional(z.boolean('Write true or false, without quotes.')),
  })
  .check(
    z.refine(({ from, to }) => from < to, { error: 'Let “to” be later than “from”.', path: ['to'] }),
    // What is left out by mistake is not read as online: somebody would stay at home.
    z.refine(({ place, online }) => place !== undefined || online === true, {
      error: 'Write a “place”, or “online”: true.',
      path: ['place'],
    }),
  );
/** The same for editors. */
const SOMEWHERE = [
  { required: ['place'] },
  { required: ['online'], properties: { online: { const: true } } },
];

const places = z.strictObject({
  state: choice(['open', 'waiting list', 'full']),
  /** The day on which that was so. */
  on: day,
});

/** A month stands for its first day when days are compared, and for its last where something ends. */
const begins = (text: string): string => text.padEnd(10, '-01');
const isOver = (text: string, end: string): boolean => text > (end.length === 7 ? `${end}-31` : end);

const cohort = z
  .strictObject({
    /** As the hub calls it: “Spring 2027”. */
    name: words(80),
    starts: dayOrMonth,
    ends: z.optional(dayOrMonth),
    /** Registration. */
    opens: z.optional(day),
    closes: z.optional(day),
    places: z.optional(places),
    sessions: z.optional(z.array(session).check(z.maxLength(60, 'Write at most 60 sessions.'))),
  })
  .check(
    z.refine(({ starts, ends }) => ends === undefined || !isOver(begins(starts), ends), {
      error: 'Let “ends” be later than “starts”.',
      path: ['ends'],
    }),
    z.refine(({ opens, closes }) => opens === undefined || closes === undefined || opens <= closes, {
      error: 'Let “closes” be later than “opens”.',
      path: ['closes'],
    }),
    z.check((context) => {
      const { starts, ends, sessions = [] } = context.value;
      sessions.forEach(({ date }, index) => {
        if (date >= begins(starts) && (ends === undefined || !isOver(date, ends))) return;
        const message = 'This session is outside its cohort. Check its date, and “starts” and “ends”.';
        context.issues.push({
          code: 'custom',
          message,
          input: date,
          path: ['sessions', index, 'date'],
        });
      });
    }),
  );
export type OwnCohort = z.output<typeof cohort>;

const part = z
  .strictObject({
    name: words(120),
    mode: choice(['self-study', 'online', 'in person', 'coaching', 'assessment']),
    hours: z.optional(amount),
    days: z.optional(daysOfCourse),
    /** How many there are. */
    count: z.optional(
      z
        .int('Write a whole number.')
        .check(z.positive('Write 1 or more.'), z.maximum(60, 'Write at most 60.')),
    ),
  })
  .check(
    z.refine(({ hours, days }) => (hours === undefined) !== (days === undefined), {
      error: 'Write either “hours” or “days”.',
      path: ['hours'],
    }),
  );

const course = z.strictObject({
  /** DfE's identifier. */
  course: identifier('npq-senior-leadership'),
  /** Lead provider. */
  provider: z.optional(identifier('teach-first')),
  /** The hub's own words for the course. */
  wording: z.optional(words(1_000)),
  delivery: z.optional(choice(['blended', 'online', 'in person'])),
  /** At most this many days in person. */
  inPersonDays: z.optional(daysOfCourse),
  contact: z.optional(
    z.strictObject({
      name: z.optional(words(120)),
      email: z.optional(
        z
          .string('Write an address like npq@hub.example.')
          .check(z.refine(isEmail, 'Write an address like npq@hub.example.')),
      ),
      phone: z.optional(words(40)),
    }),
  ),
  price: z.optional(z.strictObject({ pounds: amount, includes: z.optional(words(300)) })),
  /** The hub's own programme in hours. */
  programme: z.optional(
    z.strictObject({
      months: z
        .int('Write a whole number of months.')
        .check(z.positive('Write 1 or more.'), z.maximum(48, 'Write at most 48.')),
      parts: z
        .array(part)
        .check(z.minLength(1, 'Write at least one part.'), z.maxLength(40, 'Write at most 40 parts.')),
    }),
  ),
  cohorts: z
    .array(cohort)
    .check(z.minLength(1, 'Write at least one cohort.'), z.maxLength(20, 'Write at most 20 cohorts.')),
});
export type OwnCourse = z.output<typeof course>;

/** The file. */
export const ownFacts = z
  .strictObject({
    $schema: z.optional(z.string()),
    /** Of the format. */
    version: z.literal(1, 'Write 1, without quotes: the version of this format.'),
    /** The hub's name, as visitors know it. */
    hub: words(120),
    /** The day on which this was written. */
    written: day,
    /** The last day on which it is shown. */
    expires: day,
    courses: z
      .array(course)
      .check(z.minLength(1, 'Write at least one course.'), z.maxLength(30, 'Write at most 30 courses.')),
  })
  .check(
    z.refine(({ written, expires }) => written <= expires, {
      error: 'Let “expires” be later than “written”.',
      path: ['expires'],
    }),
  );
export type OwnFacts = z.output<typeof ownFacts>;

/** JSON Schema of the file, for editors. */
export const ownFactsJsonSchema = (): object => ({
  ...z.toJSONSchema(ownFacts, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === session) jsonSchema.anyOf = SOMEWHERE;
    },
  }),
  title: 'What a teaching school hub states of its NPQs',
});
