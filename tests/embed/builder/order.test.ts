import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  SnippetError,
  cspLines,
  platformNames,
  snippet,
  statements,
  widgetNames,
} from '@npq-widgets/embed/snippets';
import {
  choiceKeys,
  firstChoice,
  type Choice,
  type ChoiceKey,
} from '../../../packages/embed/src/builder/choice.js';
import {
  hasField,
  orderOf,
  optionsOf,
  previewOrder,
  problemsOf,
} from '../../../packages/embed/src/builder/order.js';
import type { Served } from '../../../packages/embed/src/builder/served.js';
import { knownNames } from '../snippets/known-names.js';

const hashes = Object.fromEntries(
  ['npq.js', 'npq-frame.js', ...widgetNames.map((name) => `single/npq-${name}.js`)].map((file, at) => [
    file,
    `sha384-${String.fromCharCode(65 + at).repeat(64)}`,
  ]),
);
const served: Served = { base: 'https://npq.example/v1/', version: '1.0.0', hashes };

/** A choice that says something everywhere, and can be printed. */
const full: Choice = {
  ...firstChoice,
  widget: 'eligibility-checker',
  hub: 'EE5,EE6',
  name: 'Estuary "Example"',
  'action-url': 'https://hub.example/npq',
  'action-label': 'Ask us',
  email: 'npq@hub.example',
  providers: 'teach-first,llse',
  src: '/npq/our-npqs.json',
  schools: 'https://files.hub.example/schools/',
  'next-start': '2027-01-19',
  'apply-by': '2027-01-08',
  'in-person-days': '4',
  venue: 'Seawall School',
  places: 'open',
  course: 'npq-headship',
  cohort: 'autumn-2026',
  layout: 'single',
  accent: '#7a1f5c',
  theme: 'dark',
  radius: '0px',
  density: 'compact',
};
const problems = (choice: Partial<Choice>) => problemsOf({ ...firstChoice, ...choice }, knownNames, served);

describe('an order', () => {
  it('is what snippet(), cspLines() and statements() print, for every widget on every platform', () => {
    for (const widget of widgetNames) {
      for (const platform of platformNames) {
        const choice = { ...full, widget, platform };
        const order = orderOf(choice, knownNames, served);
        assert.deepEqual(order.snippet, snippet(optionsOf(choice, served), knownNames));
        assert.ok(order.snippet.page, 'something goes on the page');
        assert.deepEqual(order.statements, statements(served.base));
        const isFrame = platform === 'frame' || platform === 'google-sites';
        const { src, schools } = full;
        const lines = cspLines(served.base, { frame: isFrame, src, schools });
        assert.deepEqual(order.csp, platform === 'link' ? [] : lines);
      }
    }
  });

  it('hands on everything that was chosen', () => {
    assert.deepEqual(optionsOf(full, served), {
      widget: 'eligibility-checker',
      platform: 'html',
      base: served.base,
      hub: 'EE5,EE6',
      name: 'Estuary "Example"',
      actionUrl: 'https://hub.example/npq',
      actionLabel: 'Ask us',
      email: 'npq@hub.example',
      providers: 'teach-first,llse',
      src: '/npq/our-npqs.json',
      schools: 'https://files.hub.example/schools/',
      nextStart: '2027-01-19',
      applyBy: '2027-01-08',
      inPersonDays: '4',
      venue: 'Seawall School',
      places: 'open',
      accent: '#7a1f5c',
      theme: 'dark',
      radius: '0px',
      density: 'compact',
      course: 'npq-headship',
      cohort: 'autumn-2026',
      layout: 'single',
      reserve: 'style',
    });
  });

  it('leaves out what a widget does not have, by the same list as the snippet', () => {
    const samples = { cohort: 'autumn-2026', layout: 'single' } as const;
    for (const widget of widgetNames) {
      for (const key of ['cohort', 'layout'] as const) {
        const print = () => snippet({ widget, base: served.base, [key]: samples[key] }, knownNames);
        if (hasField(widget, key)) assert.ok(print().page);
        else assert.throws(print, SnippetError);
      }
    }
  });

  it('pins the version, with the hash of the script that the platform names', () => {
    const { snippet: parts, csp } = orderOf({ ...full, release: 'pinned' }, knownNames, served);
    assert.match(
      parts.site,
      new RegExp(`src="https://npq\\.example/v1\\.0\\.0/npq\\.js" integrity="${hashes['npq.js'] ?? ''}"`),
    );
    assert.equal(csp[0]?.value, 'https://npq.example/v1.0.0/');
    const frame = orderOf({ ...full, platform: 'frame', release: 'pinned' }, knownNames, served).snippet;
    assert.ok(frame.site.includes(hashes['npq-frame.js'] ?? 'no hash'));
  });

  it('keeps room by a table where inline style is forbidden', () => {
    assert.match(orderOf(full, knownNames, served).snippet.page, / style="/);
    const { page } = orderOf({ ...full, reserve: 'table' }, knownNames, served).snippet;
    assert.match(page, /<table role="presentation">/);
    assert.doesNotMatch(page, / style="/);
  });

  it('takes the files for the preview from beside the builder, and is the very same when no other folder was given', () => {
    assert.deepEqual(previewOrder(full, knownNames, served), orderOf(full, knownNames, served));
    const elsewhere = { ...full, base: 'https://files.example/npq/v1' };
    const [copied, shown] = [
      orderOf(elsewhere, knownNames, served),
      previewOrder(elsewhere, knownNames, served),
    ];
    assert.equal(
      copied.snippet.site.replaceAll('https://files.example/npq/v1/', served.base),
      shown.snippet.site,
    );
    assert.equal(copied.snippet.page, shown.snippet.page);
    assert.doesNotMatch(shown.snippet.site, /files\.example/);
  });
});

describe('what cannot be printed', () => {
  const wrong: Partial<Record<ChoiceKey, [value: string, sentence: RegExp]>> = {
    widget: ['calculator', /"calculator" is not known here/],
    platform: ['drupal', /"drupal" is not known here/],
    hub: ['EE9', /no teaching school hub area has the code "EE9"/i],
    'action-url': ['hub example', /must start with https:/],
    email: ['npq at hub', /not an email address/],
    providers: ['teach-frist', /No lead provider is called "teach-frist"/],
    course: ['NPQX', /No course is called "NPQX"/],
    cohort: ['summer-2026', /No cohort is called "summer-2026"/],
    layout: ['wizard', /"wizard" is not a layout/],
    accent: ['url(x)', /not one CSS colour/],
    theme: ['sepia', /"sepia" is not a theme/],
    radius: ['99px', /"99px" is not a number of pixels/],
    density: ['thick', /"thick" is not a density/],
    reserve: ['lots', /"lots" is not known here/],
    base: ['npq.example', /not the address of a folder/],
    release: ['latest', /"latest" is not known here/],
  };

  for (const [key, [value, sentence]] of Object.entries(wrong)) {
    it(`is said at its field: ${key}=${value}`, () => {
      const found = problems({ [key]: value });
      assert.deepEqual(
        found.map((problem) => problem.key),
        [key],
      );
      assert.match(found[0]?.sentence ?? '', sentence);
    });
  }

  it('is all said at once, each thing once', () => {
    const all = Object.fromEntries(Object.entries(wrong).map(([key, [value]]) => [key, value]));
    assert.deepEqual(
      problems(all)
        .map(({ key }) => key)
        .sort(),
      Object.keys(wrong).sort(),
    );
  });

  it('is nothing for the first choice and for a full one: the check can fail', () => {
    assert.deepEqual(problems({}), []);
    assert.deepEqual(problems(full), []);
    assert.ok(choiceKeys.some((key) => full[key] !== firstChoice[key]));
  });

  it('does not count a field that the widget does not have', () => {
    assert.deepEqual(problems({ widget: 'hours-planner', layout: 'wizard' }), []);
  });

  it('is a version whose hashes are not there', () => {
    for (const [list, sentence] of [
      [undefined, /Fetching the hashes of version 1\.0\.0/],
      [{}, /did not arrive/],
    ] as const) {
      const found = problemsOf({ ...firstChoice, release: 'pinned' }, knownNames, {
        ...served,
        hashes: list,
      });
      assert.deepEqual(
        found.map(({ key }) => key),
        ['release'],
      );
      assert.match(found[0]?.sentence ?? '', sentence);
    }
  });

  it('needs a whole address where the platform does, and says so at the folder', () => {
    assert.deepEqual(
      problems({ platform: 'wix', base: '/npq/v1/' }).map(({ key }) => key),
      ['base'],
    );
  });
});
