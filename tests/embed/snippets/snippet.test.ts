import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  SnippetError,
  pagePart,
  sitePart,
  snippet,
  widgetNames,
  type SnippetOptions,
} from '@npq-widgets/embed/snippets';
import { reserved } from '../../../packages/embed/src/snippets/reserve.js';
import { knownNames } from './known-names.js';

const base = 'https://npq.example/v1/';

/** The sentence that an option is refused with. */
function refusal(options: Partial<SnippetOptions>): { option: string; message: string } {
  try {
    snippet({ widget: 'hours-planner', base, ...options }, knownNames);
  } catch (error) {
    assert.ok(error instanceof SnippetError);
    return error;
  }
  return assert.fail('nothing was refused');
}

describe('snippet: once for the site', () => {
  it('is the script alone for a hub that says nothing of itself', () => {
    assert.equal(
      sitePart({ base }, knownNames),
      '<script async src="https://npq.example/v1/npq.js"></script>',
    );
  });

  it('has the hub in the order of the documentation', () => {
    const site = sitePart(
      {
        base: 'https://npq.example/v1',
        hub: 'ee5, ee6',
        name: 'Estuary "Example" <Hub> & Co',
        actionUrl: 'https://hub.example/npq?a=1&b=2',
        actionLabel: 'Book a call',
        email: 'npq@hub.example',
        providers: 'teach-first, llse',
      },
      knownNames,
    );
    assert.equal(
      site,
      '<script async src="https://npq.example/v1/npq.js"></script>\n' +
        '<npq-hub hub="EE5,EE6" name="Estuary &quot;Example&quot; &lt;Hub&gt; &amp; Co" action-url="https://hub.example/npq?a=1&amp;b=2"' +
        ' action-label="Book a call" email="npq@hub.example" providers="teach-first,llse"></npq-hub>',
    );
  });

  it('carries the one colour and the theme for all widgets', () => {
    assert.match(
      sitePart({ base, accent: '#7a1f5c', theme: 'host', radius: '12', density: 'Compact' }, knownNames),
      /\n<npq-hub accent="#7a1f5c" theme="host" radius="12px" density="compact"><\/npq-hub>$/,
    );
  });

  it('takes a path on the same site', () => {
    assert.match(sitePart({ base: '/npq/v1' }, knownNames), /src="\/npq\/v1\/npq\.js"/);
  });
});

describe('snippet: on each page', () => {
  it('holds a sentence and an official link for every widget, with and without a course', () => {
    for (const widget of widgetNames) {
      for (const course of [undefined, 'NPQH']) {
        const page = pagePart({ widget, course, reserve: 'none' }, knownNames);
        assert.match(
          page,
          new RegExp(
            `^<npq-${widget}( course="npq-headship")?>\\n  <p>[A-Z][^<]+\\. <a href="https://[^"]+\\.gov\\.uk/[^"]*">[^<]+</a>\\.</p>\\n</npq-${widget}>$`,
          ),
        );
        assert.equal(page.includes('Headship NPQ'), course !== undefined, page);
      }
    }
  });

  it('links to the course on GOV.UK, escaped', () => {
    assert.match(
      pagePart({ widget: 'framework-explorer', course: 'NPQSENCO' }, knownNames),
      /href="https:\/\/www\.gov\.uk\/guidance\/senco\?a=1&amp;b=2"/,
    );
  });

  it('is a block where tags are stripped', () => {
    const page = pagePart(
      { widget: 'npq-provider-finder', course: 'npq-headship', form: 'block', reserve: 'none' },
      knownNames,
    );
    assert.match(
      page,
      /^<div data-npq="provider-finder" data-course="npq-headship">\n {2}<p>.*<\/p>\n<\/div>$/,
    );
  });

  it('keeps room by a style, unless a table must do it', () => {
    const widget = 'hours-planner';
    const { style, px } = reserved[widget];
    assert.ok(
      pagePart({ widget }, knownNames).startsWith(
        `<npq-hours-planner style="display:block;min-height:${style}">\n  <p>`,
      ),
    );
    assert.ok(
      pagePart({ widget, form: 'block' }, knownNames).startsWith(
        `<div data-npq="hours-planner" style="min-height:${style}">\n  <p>`,
      ),
    );
    const table = pagePart({ widget, reserve: 'table' }, knownNames);
    assert.ok(
      table.startsWith(
        `<npq-hours-planner>\n  <table role="presentation"><tbody><tr><td height="${String(px)}" valign="top">\n    <p>`,
      ),
      table,
    );
    assert.doesNotMatch(table, /style/);
  });

  it('says how the widget starts, as its attributes or as those of its block', () => {
    const options = {
      widget: 'eligibility-checker',
      cohort: 'Autumn 2026',
      layout: 'single',
      required: true,
      reserve: 'none',
    } as const;
    assert.match(
      pagePart(options, knownNames),
      /^<npq-eligibility-checker cohort="autumn-2026" layout="single" required>\n/,
    );
    assert.match(
      pagePart({ ...options, form: 'block' }, knownNames),
      /^<div data-npq="eligibility-checker" data-cohort="autumn-2026" data-layout="single" data-required="true">\n/,
    );
  });
});

describe('snippet: what it mends', () => {
  it('an address of a website without its scheme', () => {
    for (const [typed, meant] of [
      ['www.hub.example/npq', 'https://www.hub.example/npq'],
      ['hub.example', 'https://hub.example/'],
      ['Hub.Example/a?b=c', 'https://hub.example/a?b=c'],
    ])
      assert.ok(sitePart({ base, actionUrl: typed }, knownNames).includes(`action-url="${meant}"`), typed);
  });
});

describe('snippet: what it refuses, in a sentence', () => {
  const cases: [Partial<SnippetOptions>, string, RegExp][] = [
    [{ widget: 'hours-planer' }, 'widget', /no widget called "hours-planer".*hours-planner/],
    [{ course: 'NPQX' }, 'course', /No course is called "NPQX".*NPQH \(npq-headship\)/],
    [{ hub: 'EE5,EE9' }, 'hub', /area has the code "EE9". That region has EE5, EE6\./],
    [{ hub: 'Estuary' }, 'hub', /"ESTUARY"\. Codes look like EE5/],
    [{ providers: 'teach-frist' }, 'providers', /"teach-frist". The lead providers are teach-first, llse\./],
    [{ actionUrl: 'javascript:alert(1)' }, 'actionUrl', /must start with https:/],
    [{ actionUrl: 'http://hub.example/' }, 'actionUrl', /must start with https:/],
    [{ actionUrl: 'hub example' }, 'actionUrl', /must start with https:/],
    [{ email: 'npq at hub' }, 'email', /not an email address/],
    [{ email: 'npq@hub.example?bcc=a%40b.example' }, 'email', /not an email address/],
    [
      { actionUrl: 'mailto:npq@hub.example?bcc=a@b.example' },
      'actionUrl',
      /a mail may have a subject and a text, no more/,
    ],
    [{ base: 'https://npq.example@evil.example/v1/' }, 'base', /address of a folder/],
    [{ base: 'npq.example' }, 'base', /address of a folder/],
    [{ base: '//npq.example/v1' }, 'base', /address of a folder/],
    [{ base: 'https://npq.example/v1/?x=1' }, 'base', /address of a folder/],
    [{ base: 'javascript:alert(1)//' }, 'base', /address of a folder/],
    [{ base: 'https://npq.example/v1/npq.js' }, 'base', /the folder that holds it/],
    [
      { cohort: 'autumn-2026' },
      'cohort',
      /^The hours-planner has no "cohort"\. It is for the eligibility-checker and the provider-finder\.$/,
    ],
    [
      { widget: 'provider-finder', cohort: 'summer-2026' },
      'cohort',
      /No cohort is called "summer-2026"\. Write it as autumn-2026\./,
    ],
    [{ widget: 'provider-finder', layout: 'single' }, 'layout', /has no "layout"/],
    [{ widget: 'eligibility-checker', layout: 'double' }, 'layout', /The layouts are steps/],
    [{ required: true }, 'required', /has no "required"/],
    [{ accent: 'red;}' }, 'accent', /not one CSS colour/],
    [{ accent: 'url(https://evil.example)' }, 'accent', /not one CSS colour/],
    [{ theme: 'sepia' }, 'theme', /light, dark and host/],
    [{ radius: '25px' }, 'radius', /from 0 to 24/],
    [{ radius: '1em' }, 'radius', /from 0 to 24/],
    [{ density: 'tight' }, 'density', /compact, normal and roomy/],
    [{ platform: 'wix', base: '/npq/v1/' }, 'base', /needs the whole web address/],
    [{ platform: 'google-sites', base: '/npq/v1/' }, 'base', /needs the whole web address/],
    [
      { platform: 'frame', widget: 'eligibility-checker', required: true },
      'required',
      /A frame cannot stand in a form/,
    ],
  ];
  for (const [options, option, sentence] of cases) {
    it(JSON.stringify(options), () => {
      const error = refusal(options);
      assert.equal(error.option, option);
      assert.match(error.message, sentence);
    });
  }
});
