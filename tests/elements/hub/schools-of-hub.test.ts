import { expect, fixture, html } from '@open-wc/testing';
import { coast } from '@npq-widgets/data/examples/places';
import { buildIndex, checksum, indexModule, type School } from '@npq-widgets/data/workplaces';
import { sendKeys } from '@web/test-runner-commands';
import '@npq-widgets/elements/eligibility-checker';
import '@npq-widgets/elements/hub';
import '@npq-widgets/elements/provider-finder';
import { searches } from '../../../packages/elements/src/ui/schools-of-hub.js';
import { linesSaid, untilSaid } from '../../support/lines-said.js';
import { all, has, named, text, words } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';
import { answer, begin, question } from '../eligibility-checker/checker-fixture.js';
import { settled } from '../provider-finder/finder-fixture.js';

const KIND = 'What kind of school or college is it?';
const harbour: School = {
  ...{ urn: '100001', ukprn: '', name: 'Harbour Example Academy', postcode: 'SS1 1AA', town: 'Harbour' },
  ...{ street: '', district: 'E06000901', formerDistrict: '', type: '34', phase: 'Secondary' },
  ...{ trust: '', formerName: '', lists: [] },
};
const about = { date: '2026-11-02', round: null, source: 'Example', licence: 'OGL-UK-3.0' };
const { manifest, shards } = buildIndex([harbour], about, checksum);

const realFetch = globalThis.fetch;
const asked: string[] = [];
const caches: (RequestCache | undefined)[] = [];
/** The files of an index at an address: as the command writes them, but for those that are answered otherwise. */
function serve(folder: string, instead: Readonly<Record<string, string | undefined>> = {}): void {
  const files = new Map<string, string | undefined>([
    ['manifest.js', indexModule(manifest)],
    ...[...shards].map(([file, value]) => [`${file}.js`, indexModule(value)] as const),
    ...Object.entries(instead),
  ]);
  globalThis.fetch = (request, options) => {
    const address = request instanceof Request ? request.url : String(request);
    if (!address.startsWith(folder)) return realFetch(request);
    asked.push(address);
    caches.push(options?.cache);
    const file = files.get(address.slice(folder.length));
    return Promise.resolve(new Response(file ?? 'Not found', { status: file === undefined ? 404 : 200 }));
  };
}

async function typing(element: Element, typed: string): Promise<void> {
  await waitUntil(() => has(element, '#place'), 'the field came');
  element.shadowRoot!.querySelector<HTMLInputElement>('#place')!.focus();
  await sendKeys({ type: typed });
}

const options = (element: Element): string[] => all(element, '[role=option]').map(words);

describe('an index of schools that a hub names', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
    asked.length = 0;
    caches.length = 0;
  });

  it('is where the finder looks, and of what is typed only the names of files leave the page', async () => {
    const folder = 'https://files.hub.example/finder/';
    serve(folder);
    const hub = await fixture(
      html`<npq-hub schools="https://files.hub.example/finder"
        ><npq-provider-finder as-of="2026-11-21" .data=${{ slices: coast }}></npq-provider-finder
      ></npq-hub>`,
    );
    const finder = hub.querySelector('npq-provider-finder')!;
    await settled(finder);
    await typing(finder, 'harbour ex');
    await waitUntil(() => options(finder).some((line) => line.endsWith('School')), 'the school came');
    expect(options(finder)[0]).to.equal('Harbour Example Academy, Harbour School');
    expect(asked.length).to.be.greaterThan(1);
    for (const address of asked)
      expect(address)
        .to.match(/\/finder\/(?:manifest|[\w-]+)\.js$/)
        .and.not.match(/harb/i);
  });

  it('is where the checker looks, and says its day', async () => {
    serve('https://files.hub.example/checker/');
    const hub = await fixture(
      html`<npq-hub schools="https://files.hub.example/checker/"
        ><npq-eligibility-checker as-of="2026-11-21"></npq-eligibility-checker
      ></npq-hub>`,
    );
    const checker = hub.querySelector('npq-eligibility-checker')!;
    await begin(checker, 'npq-leading-literacy');
    while (question(checker) !== KIND)
      await answer(checker, question(checker) === 'Do you work in England?' ? 'Yes' : 'A school');
    named(checker, 'button', 'Find my school or college by name').click();
    await typing(checker, 'harbour');
    await waitUntil(() => options(checker).length > 0, 'the school came');
    expect(text(checker, 'form.school')).to.contain('Schools as they were on 2 November 2026');
  });

  for (const [what, instead] of [
    ['missing', undefined],
    ['HTML', '<!doctype html><title>Not found</title>'],
    ['cut off', indexModule(manifest).slice(0, 60)],
    ['of another form', indexModule({ ...manifest, format: 2 })],
    ['a script', 'export default (() => { window.ran = true; return {}; })();\n'],
    ['a list, with a script behind it', `${indexModule(manifest)}window.ran = true;\n`],
    ['endless', indexModule({ ...manifest, common: 'x'.repeat(300_000) })],
  ] as const)
    it(`cannot be looked up where its manifest is ${what}, says so in one line, and is asked for anew`, async () => {
      const schools = `https://files.hub.example/${what.replace(/\W/g, '-')}/`;
      serve(schools, { 'manifest.js': instead });
      const search = searches()({ schools });
      expect((await search('harrogate grammar school')).outcome, 'not the built-in one').to.equal(
        'unavailable',
      );
      expect((await search('harbour')).outcome).to.equal('unavailable');
      await untilSaid(`<npq-hub schools="${schools}"> is no index of schools that this page can read`);
      expect(linesSaid().split(schools).length - 1).to.equal(1);
      expect('ran' in globalThis, 'nothing of it runs').to.equal(false);
      serve(schools);
      expect((await search('harbour')).outcome).to.equal('found');
    });

  it('cannot be looked up where its address is none of the web, and nothing is asked', async () => {
    for (const schools of ['data:text/javascript,/', 'http://[', 'javascript:alert(1)']) {
      serve('data:');
      expect((await searches()({ schools })('harrogate grammar school')).outcome).to.equal('unavailable');
      await untilSaid(`<npq-hub schools="${schools}">`);
      expect(asked).to.deep.equal([]);
    }
  });

  for (const [what, instead] of [
    ['missing', undefined],
    ['HTML', '<!doctype html><title>Not found</title>'],
    ['cut off', indexModule('1:abc:9000\nabc')],
    ['of another form', indexModule([...shards.values()][0]?.replace(/^1:/, '2:'))],
  ] as const)
    it(`cannot be looked up where a shard is ${what}, and is asked for anew, past the browser's cache`, async () => {
      const schools = `https://files.hub.example/shard-${what.replace(/\W/g, '-')}/`;
      serve(schools, Object.fromEntries([...shards.keys()].map((file) => [`${file}.js`, instead])));
      const search = searches()({ schools });
      expect((await search('harbour')).outcome).to.equal('unavailable');
      serve(schools);
      expect((await search('harbour')).outcome).to.equal('found');
      expect(caches.at(-1)).to.equal('reload');
    });

  it('leaves what was typed in the finder, says that schools cannot be looked up, and finds them on another try', async () => {
    const folder = 'https://files.hub.example/again/';
    serve(folder, { 'manifest.js': '<!doctype html>' });
    const hub = await fixture(
      html`<npq-hub schools=${folder}
        ><npq-provider-finder as-of="2026-11-21" .data=${{ slices: coast }}></npq-provider-finder
      ></npq-hub>`,
    );
    const finder = hub.querySelector('npq-provider-finder')!;
    await settled(finder);
    await typing(finder, 'harbour ex');
    await waitUntil(() => has(finder, '#no-schools'), 'it says so');
    expect(text(finder, '#no-schools')).to.contain('Schools cannot be looked up now.');
    expect(finder.shadowRoot!.querySelector<HTMLInputElement>('#place')!.value).to.equal('harbour ex');
    serve(folder);
    named(finder, 'button', 'Try again').click();
    await waitUntil(() => options(finder).some((line) => line.endsWith('School')), 'the school came');
    expect(has(finder, '#no-schools')).to.equal(false);
  });

  it('follows the attribute: another index, and the built-in one without it', async () => {
    const [first, second] = ['https://files.hub.example/first/', 'https://files.hub.example/second/'];
    serve(first);
    const searchIn = searches();
    expect((await searchIn({ schools: first })('harbour example academy')).outcome).to.equal('found');
    serve(second);
    expect((await searchIn({ schools: second })('harbour example academy')).outcome).to.equal('found');
    for (const hub of [undefined, {}, { schools: '' }]) {
      const result = await searchIn(hub)('harrogate grammar school');
      expect(result.outcome === 'found' && result.date).to.equal('2023-11-16');
    }
  });
});
