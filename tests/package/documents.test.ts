import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { guides, pageId, targetOf } from '../../.storybook/guides.js';
import { snippetsIn, withSnippets } from '../embed/snippets/printed-snippets.js';
import { filesBelow } from '../support/files.js';
import { deadLinks, fragmentsIn, linksIn, pictureFaults, picturesIn } from './documents.js';
import { draw } from './guides/drawing.js';
import { drawings } from './guides/drawings.js';
import { readManifest } from './manifest.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const pages = filesBelow('stories', '.mdx');

describe('the documents', () => {
  it('have no dead link', () => {
    const files = [...filesBelow('docs', '.md'), 'README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'NOTICE.md'];
    assert.ok(files.flatMap((file) => linksIn(read(file))).length > 100, 'their links are found');
    assert.deepEqual(
      files.flatMap((file) => deadLinks(file)),
      [],
    );
  });

  it('are pages of Storybook, each from its own text', () => {
    for (const [file, title] of Object.entries(guides)) {
      const page = pages.map(read).find((text) => text.includes(`from '../../${file}?raw'`));
      assert.ok(page, `${file} has no page`);
      assert.match(page, new RegExp(`<Guide text=\\{text\\} from="${file}" `));
      if (page.includes('<Meta of='))
        assert.ok(
          filesBelow('stories', '.ts').some((stories) => read(stories).includes(`title: '${title}'`)),
        );
      else assert.ok(page.includes(`<Meta title="${title}" />`), `${file} is not called ${title}`);
    }
  });

  it('are there for what a partner has to do, and none is left out of Storybook', () => {
    const promised = 'start theming events forms frameworks data accessibility privacy upgrading'.split(' ');
    for (const name of promised) assert.ok(guides[`docs/${name}.md`], `docs/${name}.md`);
    const all = filesBelow('docs', '.md', /^docs\/(decisions|words\.md)/);
    assert.deepEqual(all.toSorted(), Object.keys(guides).toSorted());
  });

  it('lead from one page to another in Storybook, and else into the repository', () => {
    assert.equal(pageId('Guides/Start in five minutes'), 'guides-start-in-five-minutes--docs');
    assert.equal(targetOf('events.md', 'docs/start.md'), './?path=/docs/guides-events-and-analytics--docs');
    assert.equal(
      targetOf('../privacy.md#what-the-pages-other-tools-see', 'docs/embedding/wix.md'),
      './?path=/docs/guides-privacy--docs#what-the-pages-other-tools-see',
    );
    assert.match(targetOf('../README.md#tokens', 'docs/theming.md'), /^https:\/\/[^#]+\/README\.md#tokens$/);
    for (const href of ['#parts', 'https://hub.example/npq', 'mailto:npq@hub.example'])
      assert.equal(targetOf(href, 'docs/theming.md'), href);
  });
});

describe('the documents, planted', () => {
  const planted = (text: string) =>
    deadLinks('docs/x.md', (path) => (path === 'docs/x.md' ? text : read(path)));

  it('a link to nothing is found, to a file, to a heading, and to a heading of its own', () => {
    assert.equal(planted('[a](nowhere.md)').length, 1);
    assert.equal(planted('[a](privacy.md#nowhere)').length, 1);
    assert.equal(planted('# One\n[a](#two)').length, 1);
    assert.deepEqual(
      planted('# One two\n[a](#one-two) [`b`](../README.md#tokens) [c](https://hub.example)'),
      [],
    );
  });

  it('a guide without a picture is found, and a picture that says nothing or is not there', () => {
    const faults = (text: string) => pictureFaults('docs/embedding/x.md', () => text);
    assert.deepEqual(faults('# One'), ['docs/embedding/x.md has no picture']);
    assert.equal(faults('![](pictures/frame.svg)').length, 1);
    assert.equal(faults('<img src="pictures/no.png" width="9" alt="1: press plus. 2: search.">').length, 1);
    assert.deepEqual(faults('![Paste the frame into the page.](pictures/frame.svg)'), []);
  });

  it('what stands in code is no link and no heading', () => {
    const text = '`[a](nowhere.md)`\n```html\n# no heading\n[a](nowhere.md)\n```\n';
    assert.deepEqual(linksIn(text), []);
    assert.deepEqual(fragmentsIn(text), []);
  });
});

describe('the guides to websites', () => {
  const files = filesBelow('docs/embedding', '.md');
  const FOLDER = 'docs/embedding/pictures';
  const shown = files.flatMap((file) => picturesIn(read(file)));

  it('have pictures, each there and saying what it shows', () => {
    assert.equal(files.length, 8);
    assert.deepEqual(
      files.flatMap((file) => pictureFaults(file)),
      [],
    );
  });

  it('show every picture that there is, once', () =>
    assert.deepEqual(
      shown.map(({ src }) => `docs/embedding/${src}`).toSorted(),
      [...filesBelow(FOLDER, '.svg'), ...filesBelow(FOLDER, '.png')].toSorted(),
    ));

  it('show drawings as they are drawn, and say what those say: run `npm run guide-pictures`', () => {
    const drawn = shown.filter(({ src }) => src.endsWith('.svg'));
    for (const { src, alt } of drawn) {
      const drawing = drawings[src.replace(/^pictures\/|\.svg$/g, '')];
      assert.ok(drawing, src);
      assert.equal(alt, drawing.title);
      assert.equal(read(`docs/embedding/${src}`), draw(drawing));
    }
    assert.equal(drawn.length, Object.keys(drawings).length);
  });

  it('show screens small, and sharp: two points for each pixel', () => {
    const screens = shown.filter(({ src }) => src.endsWith('.png'));
    assert.ok(screens.length > 4);
    for (const { src, width = 0 } of screens) {
      const png = readFileSync(`docs/embedding/${src}`);
      assert.ok(Math.abs(png.readUInt32BE(16) / 2 - width) <= 1, `${src} is not ${width} wide`);
      assert.ok(png.length < 50_000, `${src} has ${png.length} bytes`);
    }
  });

  it('put no picture into what a page can download', () =>
    assert.deepEqual(
      filesBelow('packages/embed/distribution').filter((file) => /\.(?:png|svg)$/.test(file)),
      [],
    ));

  it('name no menu in a drawing that the guide does not name', () => {
    for (const file of files) {
      const text = read(file);
      for (const { src } of picturesIn(text).filter((picture) => picture.src.endsWith('.svg'))) {
        const { scenes = [] } = drawings[src.replace(/^pictures\/|\.svg$/g, '')] ?? {};
        const names = scenes.flatMap((scene) => ('menus' in scene ? scene.menus : []));
        for (const name of names)
          assert.ok(text.toLowerCase().includes(name.toLowerCase()), `${file} does not name ${name}`);
      }
    }
  });
});

describe('the README', () => {
  const text = read('README.md');

  it('shows a widget before anything is to be typed', () => {
    const [picture] = picturesIn(text);
    assert.ok(picture && picture.alt.length > 40 && readFileSync(picture.src).length < 90_000);
    assert.ok(text.indexOf(picture.src) < text.indexOf('```'));
  });

  it('gives an app the sample that is compiled', () => {
    const [, sample = ''] =
      /<!-- file main\.ts -->\n(```ts\n[^]*?```)/.exec(read('docs/frameworks.md')) ?? [];
    assert.ok(sample.includes('addEventListener') && text.includes(sample));
  });
});

describe('docs/start.md', () => {
  it('holds what the command prints', () => {
    const text = read('docs/start.md');
    assert.equal(snippetsIn(text).length, 2);
    assert.equal(text, withSnippets(text));
  });
});

describe('docs/events.md', () => {
  const text = read('docs/events.md');
  const rows = [...text.matchAll(/^\| `(npq-[\w-]+)` \|[^|]+\|([^|]+)\|$/gm)];
  const { elements } = readManifest();
  const events = new Map(elements.flatMap((element) => element.events.map((event) => [event.name, event])));

  it('has every event of every element, and no other', () => {
    assert.deepEqual(rows.map(([, name]) => name).toSorted(), [...events.keys()].toSorted());
  });

  it('has the fields of each', () => {
    const fields = eventFields();
    for (const [, name = '', said = ''] of rows) {
      const type = events.get(name)?.type?.text ?? '';
      const named = [...said.matchAll(/`(\w+)`/g)].map(([, field]) => field);
      assert.deepEqual(named.toSorted(), fields[type]?.toSorted(), name);
    }
  });

  it('counts only after consent, and a course alone', () => {
    const [, code = ''] = /```js\n([^`]*function countNpqTools[^`]*)```/.exec(text) ?? [];
    const heard: ((event: object) => void)[] = [];
    const window: { dataLayer?: unknown[] } = {};
    const document = {
      addEventListener: (_type: string, listener: (event: object) => void) => heard.push(listener),
    };
    runInNewContext(code, { window, document });
    assert.deepEqual([heard.length, window.dataLayer], [0, undefined], 'before consent');
    runInNewContext(`${code}; countNpqTools();`, { window, document });
    heard[0]?.({ course: 'npq-headship', cohort: 'autumn-2026', outcome: 'eligible', code: 'funded' });
    assert.equal(JSON.stringify(window.dataLayer), '[{"event":"npq_assessed","npq_course":"npq-headship"}]');
  });
});

/** The fields of each event's class. `taken` is between our own stores. */
function eventFields(): Record<string, string[]> {
  const { modules } = JSON.parse(read('packages/elements/custom-elements.json')) as {
    modules: { declarations?: { name: string; members?: { name: string }[] }[] }[];
  };
  const classes = modules.flatMap(({ declarations = [] }) => declarations);
  return Object.fromEntries(
    classes.map(({ name, members = [] }) => [
      name,
      members.map((member) => member.name).filter((field) => field !== 'taken'),
    ]),
  );
}
