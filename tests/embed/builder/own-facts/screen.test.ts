import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OwnFacts } from '@npq-widgets/data/own-facts';
import { checkOwnFactsText } from '@npq-widgets/data/own-facts/check';
import { readOwnFacts } from '@npq-widgets/data/own-facts/read';
import { estuaryFacts, neltFacts2021, smallestFacts } from '../../../../packages/data/examples/own-facts.js';
import { draftOf, firstDraft } from '../../../../packages/embed/src/builder/own-facts/draft.js';
import {
  screenOf,
  textOf,
  type FactsScreen,
} from '../../../../packages/embed/src/builder/own-facts/screen.js';
import {
  firstState,
  reduce,
  type Action,
  type State,
} from '../../../../packages/embed/src/builder/own-facts/state.js';
import { inputs } from '../../../support/odd-inputs.js';

const TODAY = '2026-11-21';
const start = firstState(firstDraft('', TODAY));
const after = (actions: readonly Action[], from: State = start): State =>
  actions.reduce((state, action) => reduce(state, action, TODAY), from);
const typed = (texts: Readonly<Record<string, string>>, from?: State): State =>
  after(
    Object.entries(texts).map(([name, text]) => ({ type: 'typed', name, text })),
    from,
  );
const look = (state: State): FactsScreen => screenOf(state, TODAY, readOwnFacts);
const readBack = (facts: OwnFacts): State => after([{ type: 'file-read', draft: draftOf(facts) }]);

const COHORT = 'courses.0.cohorts.0.';
const smallest = {
  hub: 'Quayside Example Hub',
  written: '20/11/2026',
  expires: '31 March 2027',
  'courses.0.course': 'npq-headship',
  [`${COHORT}name`]: 'Spring 2027',
  [`${COHORT}starts`]: '23/2/27',
};

/** What is said at a field after this was typed there. */
function saidAt(name: string, text: string): string | undefined {
  const state = after([{ type: 'left', name }], typed({ [name]: text }, readBack(estuaryFacts)));
  return look(state).said.find(({ key }) => key === name)?.sentence;
}

describe('a file that is read back', () => {
  for (const [name, facts] of Object.entries({ estuaryFacts, smallestFacts, neltFacts2021 }))
    it(`${name} is downloaded as it was read`, () => {
      const { text = '', problems } = look(readBack(facts));
      assert.deepEqual(problems, []);
      assert.deepEqual(JSON.parse(text), facts);
      assert.deepEqual(checkOwnFactsText(text, TODAY).facts, facts);
    });

  it('of 2021 is downloaded byte by byte once it was written by this page, and what has passed is said', () => {
    const { text = '', notes } = look(readBack(neltFacts2021));
    const again = checkOwnFactsText(text, TODAY).facts;
    assert.equal(again && look(readBack(again)).text, text);
    assert.deepEqual(notes, [
      'This day has passed, so nothing of the file is shown.',
      'November 2021: This cohort has begun, so it is not shown.',
      'February 2022: This cohort has begun, so it is not shown.',
    ]);
  });

  it('is not signed with its old day once something is changed, without a word about it', () => {
    const changed = typed({ 'courses.0.price.pounds': '900' }, readBack(estuaryFacts));
    assert.deepEqual(look(readBack(estuaryFacts)).notes, []);
    assert.deepEqual(look(changed).notes, [
      'You have changed something since Friday 20 November 2026. Change that date too.',
    ]);
    assert.deepEqual(look(typed({ written: '21/11/2026' }, changed)).notes, []);
  });

  it('keeps what an editor’s schema is named by', () => {
    const facts: OwnFacts = { $schema: 'own-facts.schema.json', ...smallestFacts };
    assert.equal(look(readBack(facts)).text, textOf(facts));
  });
});

describe('what is typed', () => {
  it('becomes the file', () => assert.deepEqual(look(typed(smallest)).facts, smallestFacts));

  it('says nothing of what is missing before the file is asked for', () => {
    const left = after([{ type: 'left', name: 'hub' }]);
    assert.deepEqual(look(left).said, []);
    assert.deepEqual(
      look(after([{ type: 'asked' }], left)).said.map(({ where, sentence }) => `${where}: ${sentence}`),
      [
        'Your hub’s name, as visitors know it: Write your hub’s name.',
        'Last day to show it: Write the last day on which this is shown, such as 31 August 2027.',
        'Course 1, Course: Choose a course.',
        'Course 1, cohort 1, What you call it: Write what you call this cohort.',
        'Course 1, cohort 1, Starts: Write when it starts, such as 19 January 2027 or January 2027.',
      ],
    );
  });

  for (const [name, text, sentence] of [
    ['expires', '31/02/2027', 'There is no 31 February 2027. Check the date.'],
    ['expires', '1 January 2026', 'Let “Last day to show it” be later than “All of this is true on”.'],
    [`${COHORT}closes`, '1/10/2026', 'Let “Last day to apply” be later than “Registration opens”.'],
    [`${COHORT}ends`, 'December 2026', 'Let “Ends” be later than “Starts”.'],
    ['courses.0.price.pounds', 'lots', 'Write a number, such as 4 or 0.5.'],
    ['courses.0.price.pounds', '-1', 'Write nought or more.'],
    ['courses.0.programme.months', '1.5', 'Write a whole number of months.'],
    ['courses.0.contact.email', 'npq at hub', 'Write an address like npq@hub.example.'],
    ['courses.1.course', 'npq-senior-leadership', 'This is there twice. Put both together, or take one out.'],
    [
      `${COHORT}sessions`,
      '\n1/12/2026, 09:30-15:30, online',
      'Row 2: This session is outside its cohort. Check its date, and “Starts” and “Ends”.',
    ],
  ] as const)
    it(`“${text.trim()}” at ${name}: ${sentence}`, () => assert.equal(saidAt(name, text), sentence));

  it('is a price with £ and a comma', () => {
    const { facts } = look(typed({ 'courses.0.price.pounds': '£1,250.50' }, typed(smallest)));
    assert.deepEqual(facts?.courses[0]?.price, { pounds: 1250.5 });
  });

  it('and something that belongs to nothing, is asked for what it belongs to', () => {
    const state = typed({ 'courses.0.price.includes': 'lunch' }, typed(smallest));
    assert.deepEqual(
      look(state).problems.map(({ key, sentence }) => [key, sentence]),
      [['courses.0.price.pounds', 'Write the price.']],
    );
  });

  it('dates whether there are places, once', () => {
    const state = typed({ [`${COHORT}places.state`]: 'open' }, typed(smallest));
    assert.deepEqual(look(state).facts?.courses[0]?.cohorts[0]?.places, { state: 'open', on: TODAY });
    const dated = typed({ [`${COHORT}places.on`]: '1/11/2026', [`${COHORT}places.state`]: 'full' }, state);
    assert.deepEqual(look(dated).facts?.courses[0]?.cohorts[0]?.places, { state: 'full', on: '2026-11-01' });
  });

  it('is shown row by row as it was understood', () =>
    assert.deepEqual(look(readBack(estuaryFacts)).rows.get(`${COHORT}sessions`), [
      'Tuesday 19 January 2027, 09:30 to 15:30, Seawall School: Opening day',
      'Tuesday 9 March 2027, 16:00 to 17:30, online: Online seminar',
      'Tuesday 15 June 2027, 09:30 to 15:30, Seawall School: Day two',
    ]));
});

describe('nothing is lost', () => {
  it('when a cohort, a course or the whole form is taken away: it can be put back', () => {
    const state = readBack(estuaryFacts);
    for (const action of [
      { type: 'cohort-removed', course: 0, cohort: 1 },
      { type: 'course-removed', course: 1 },
      { type: 'file-read', draft: draftOf(smallestFacts) },
    ] as const) {
      const without = after([action], state);
      assert.notDeepEqual(without.draft, state.draft);
      assert.ok(without.before?.what);
      assert.deepEqual(after([{ type: 'put-back' }], without).draft, state.draft);
    }
  });

  it('when there is nothing left: an empty course and an empty cohort stand there', () => {
    const none = after([{ type: 'course-removed', course: 0 }], typed(smallest));
    assert.deepEqual(none.draft.courses, start.draft.courses);
  });
});

describe('10,000 odd things typed', () => {
  it('get a sentence or a file that the widgets read, and nothing is thrown', () => {
    const names = [
      // A course is chosen from a list.
      ...Object.keys(smallest).filter((name) => name !== 'courses.0.course'),
      ...['closes', 'ends', 'places.on', 'sessions'].map((key) => COHORT + key),
      ...['price.pounds', 'price.includes', 'programme.parts', 'programme.months', 'contact.email'].map(
        (key) => `courses.0.${key}`,
      ),
    ];
    const pieces = [
      '19',
      '/',
      '01',
      '2027',
      ' January ',
      '-',
      ',',
      '09:30',
      ' to ',
      'online',
      'pm',
      '£',
      '.',
    ];
    let at = 0;
    for (const { name, text } of inputs(12, pieces)) {
      const field = names[at++ % names.length] ?? '';
      const { problems, text: file } = look(typed({ [field]: text }, typed(smallest)));
      assert.equal(file === undefined, problems.length > 0, name);
      for (const { sentence, where } of problems) {
        assert.match(sentence, /^[A-Z].*[.]$/s, `${name}: ${sentence}`);
        assert.doesNotMatch(sentence, /quotes|identifier|invalid|undefined|JSON/i, `${name}: ${sentence}`);
        assert.ok(where);
      }
      if (file !== undefined) assert.deepEqual(checkOwnFactsText(file, TODAY).faults, [], name);
    }
  });
});
