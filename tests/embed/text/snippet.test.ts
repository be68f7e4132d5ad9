import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SnippetError, pagePart, sitePart, snippet, widgetNames, type SnippetOptions } from '@npq-widgets/embed/text';
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
    assert.equal(sitePart({ base }, knownNames), '<script async src="https://npq.example/v1/npq.js"></script>');
  });

  it('has the hub in the order of the documentation', () => {
    const site = sitePart(
      {
        base: 'https://npq.example/v1', hub: 'ee5, ee6', name: 'Estuary "Example" <Hub> & Co', actionUrl: 'https://hub.example/npq?a=1&b=2',
        actionLabel: 'Book a call', email: 'npq@hub.example', providers: 'teach-first, llse',
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

  it('takes a path on the same site', () => {
    assert.match(sitePart({ base: '/npq/v1' }, knownNames), /src="\/npq\/v1\/npq\.js"/);
  });
});

describe('snippet: on each page', () => {
  it('holds a sentence and an official link for every widget, with and without a course', () => {
    for (const widget of widgetNames) {
      for (const course of [undefined, 'NPQH']) {
        const page = pagePart({ widget, course }, knownNames);
        assert.match(page, new RegExp(`^<npq-${widget}( course="npq-headship")?>\\n  <p>[A-Z][^<]+\\. <a href="https://[^"]+\\.gov\\.uk/[^"]*">[^<]+</a>\\.</p>\\n</npq-${widget}>$`));
        assert.equal(page.includes('Headship NPQ'), course !== undefined, page);
      }
    }
  });

  it('links to the course on GOV.UK, escaped', () => {
    assert.match(pagePart({ widget: 'framework-explorer', course: 'NPQSENCO' }, knownNames), /href="https:\/\/www\.gov\.uk\/guidance\/senco\?a=1&amp;b=2"/);
  });

  it('is a block where tags are stripped', () => {
    const page = pagePart({ widget: 'npq-provider-finder', course: 'npq-headship', form: 'block' }, knownNames);
    assert.match(page, /^<div data-npq="provider-finder" data-course="npq-headship">\n {2}<p>.*<\/p>\n<\/div>$/);
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
    [{ actionUrl: 'hub.example' }, 'actionUrl', /must start with https:/],
    [{ email: 'npq at hub' }, 'email', /not an email address/],
    [{ base: 'npq.example' }, 'base', /address of a folder/],
    [{ base: '//npq.example/v1' }, 'base', /address of a folder/],
    [{ base: 'https://npq.example/v1/?x=1' }, 'base', /address of a folder/],
    [{ base: 'javascript:alert(1)//' }, 'base', /address of a folder/],
    [{ base: 'https://npq.example/v1/npq.js' }, 'base', /the folder that holds it/],
  ];
  for (const [options, option, sentence] of cases) {
    it(JSON.stringify(options), () => {
      const error = refusal(options);
      assert.equal(error.option, option);
      assert.match(error.message, sentence);
    });
  }
});
