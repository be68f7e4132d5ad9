import assert from 'node:assert/strict';
import { test } from 'node:test';

import { buildIndex, schoolSearch, tokeniseSchool } from '@npq-widgets/data/workplaces';
import type { School } from '@npq-widgets/data/workplaces';
import { aboutSchools, hashOf } from '../../../packages/data/build/schools.js';
import { readShardList } from '../../../packages/data/src/workplaces/index-format.js';
import { sample } from '../../support/sample.js';
import { built, firstSearch, schools, search } from './built-in-schools.js';

async function found(text: string): Promise<readonly School[]> {
  const result = await search(text);
  return result.outcome === 'found' ? result.schools : [];
}
const named = async (text: string): Promise<string | undefined> => {
  const [first] = await found(text);
  return first && `${first.name}, ${first.town}`;
};

void test('a school comes first for what people type of it', async () => {
  for (const [typed, expected] of [
    ['st marys southend', "St Mary's, Prittlewell, CofE Primary School, Southend-on-Sea"],
    ['harogate grammar', 'Harrogate Grammar School, Harrogate'],
    ['Harrogate Gram', 'Harrogate Grammar School, Harrogate'],
    ['aldgate school london', 'The Aldgate School, London'],
    ['EC3A 5DE', 'The Aldgate School, London'],
    ['aldgate ec3a5de', 'The Aldgate School, London'],
    ['100000', 'The Aldgate School, London'],
    ['kings ely', "King's Ely, Ely"],
    ['st josephs leeds', "St Joseph's Catholic Primary School, Hunslet, Leeds"],
    ['saint josephs rc primary hunslet', "St Joseph's Catholic Primary School, Hunslet, Leeds"],
    ['saint pauls girls', "St Paul's Girls' School, London"],
    ['bishop wordsworths grammer', "Bishop Wordsworth's Church of England Grammar School, Salisbury"],
    ['mancester grammar school', 'The Manchester Grammar School, Manchester'],
    ['ilkley grammer', 'Ilkley Grammar School, Ilkley'],
    ['eton college', 'Eton College, Windsor'],
    ['harrow school', 'Harrow School, Harrow-on-the-Hill'],
    ['sl46dw', 'Eton College, Windsor'],
    ['136905', 'Ilkley Grammar School, Ilkley'],
    ['queen elizabeths barnet', "Queen Elizabeth's School, Barnet, Barnet"],
    ['queen elizabeth grammar penrith', 'Queen Elizabeth Grammar School Penrith, Penrith'],
    ['hounslow heath infants', 'Hounslow Heath Infant and Nursery School, Hounslow'],
    ['roundhay leeds', 'Roundhay School, Leeds'],
    ['brighton hove sixth form', 'Brighton Hove and Sussex Sixth Form College, Hove'],
    ['holy trinity cofe halifax', 'Holy Trinity Primary School, A Church of England Academy, Halifax'],
    [
      'St. Thomas \u00e0 Becket salisbury',
      'St Thomas \u00e0 Becket Church of England Aided Primary School, Salisbury',
    ],
  ] as const)
    assert.equal(await named(typed), expected, typed);
});

/** The list that is built in has no UKPRN, street or former name; one from the official extract has. */
const [likeness] = schools;
assert.ok(likeness);
const academy: School = {
  ...likeness,
  ...{ urn: '900001', ukprn: '10099901', name: 'Tide Academy', formerName: 'Old Harbour School' },
  ...{ street: 'Quayside Lane', town: 'Newtown', postcode: 'QQ1 1AA' },
};
const fromExtract = buildIndex([...schools.slice(0, 2000), academy], aboutSchools, hashOf);
const searchExtract = schoolSearch({
  manifest: () => Promise.resolve(fromExtract.manifest),
  shard: (file) => Promise.resolve(fromExtract.shards.get(file)),
});

void test('a school comes first for its old name, street, numbers and any mix of them', async () => {
  for (const typed of [
    'old harbour school',
    'Old Harbor newtown',
    'quayside lane',
    'tide quayside',
    'newtown quayside lane qq1 1aa',
    '10099901',
    '900001',
    'tide 900001',
    'qq11aa old harbour',
  ]) {
    const result = await searchExtract(typed);
    assert.equal(result.outcome === 'found' && result.schools[0]?.urn, academy.urn, typed);
  }
});

void test('a school of which no district is known is found all the same', async () => {
  const without = schools.filter(({ district }) => district === '');
  assert.equal(without.length, 49);
  for (const { urn, name, town } of without)
    assert.ok(
      (await found(`${name} ${town}`)).some((one) => one.urn === urn),
      name,
    );
});

void test('words of the Church of England and a town find the schools there', async () => {
  const there = await found('c of e primary ilkley');
  assert.ok(there.length >= 2);
  for (const { name, town } of there)
    assert.match(`${name} ${town}`, /(?:CofE|Church of England|CE).*Ilkley/);
});

void test('words that most schools have ask for more, and an unknown name finds none', async () => {
  assert.equal((await search('primary school')).outcome, 'too-short');
  assert.equal((await search('')).outcome, 'too-short');
  assert.equal((await search('Xanaduville')).outcome, 'none');
});

void test('one letter beside words that most schools have asks for more, and a name of nothing but letters is found', async () => {
  for (const typed of ['St M', 'The B', 'Q+'])
    assert.equal((await search(typed)).outcome, 'too-short', typed);
  assert.equal(await named('T T T Y Y School'), 'T T T Y Y School, London');
});

/** How many parts of the index come while somebody who has none types a name. */
async function partsFor(name: string): Promise<number> {
  let parts = 0;
  const one = schoolSearch({
    manifest: () => Promise.resolve(built.manifest),
    shard: (file) => {
      parts += 1;
      return Promise.resolve(built.shards.get(file));
    },
  });
  for (let typed = 3; typed <= name.length; typed++) await one(name.slice(0, typed));
  return parts;
}

void test('who types a name on brings little: a word whose part of the index is here finds the rest', async () => {
  const counts: number[] = [];
  for (const { name } of schools.filter((_, at) => at % 100 === 0)) counts.push(await partsFor(name));
  counts.sort((a, b) => a - b);
  const most = counts[Math.floor(counts.length * 0.95)] ?? NaN;
  console.log(
    `# parts of the index for a name: median ${counts[counts.length >> 1]}, 95th percentile ${most}`,
  );
  assert.ok(most <= 6, `${most}`);
});

void test('part of a name is no sure answer, a whole one is', async () => {
  const part = await search('aldgate');
  assert.equal(part.outcome === 'found' && part.isWhole, false);
  for (const whole of ['The Aldgate School', 'ec3a 5de', '100000']) {
    const result = await search(whole);
    assert.equal(result.outcome === 'found' && result.isWhole, true, whole);
  }
});

void test('a last word that is typed in part is looked for on both sides of a cut between shards', async () => {
  // Every word of a school's name that begins a shard, less its last letter.
  const cuts = (readShardList(built.manifest.shards) ?? []).map(({ from }) => from);
  const words = cuts.filter((from) => /^[a-z]{5,}$/.test(from));
  assert.ok(words.length > 3, words.join());
  const named = schools.map(({ urn, name }) => ({ urn, words: tokeniseSchool(name) }));
  for (const word of words) {
    const typed = word.slice(0, -1);
    const schoolsFound = await found(typed);
    assert.ok(schoolsFound.length > 0, typed);
    const all = named.filter((school) => school.words.some((one) => one.startsWith(typed)));
    if (all.length > 0 && all.length < 20)
      assert.ok(
        all.every(({ urn }) => schoolsFound.some((one) => one.urn === urn)),
        typed,
      );
  }
});

void test('names are compared as people write them', () => {
  assert.deepEqual(
    tokeniseSchool("St. Mary's C.E. Primary"),
    tokeniseSchool('saint marys church of england primary'),
  );
  assert.deepEqual(tokeniseSchool('ss11aa'), ['ss1', '1aa']);
});

void test('first suggestions come after two requests: 15 kB in the median, 40 at the 95th percentile', async () => {
  const every = Math.floor(schools.length / 500);
  const names = schools.filter((_, at) => at % every === 0).slice(0, 500);
  const some = sample(names, 10, 'first suggestions');
  const bytes: number[] = [];
  for (const { name } of some) {
    const one = await firstSearch(name);
    bytes.push(one.bytes);
    assert.ok(one.requests <= 2, `${name}: ${one.requests}`);
  }
  bytes.sort((a, b) => a - b);
  const at = (share: number): number => bytes[Math.floor(bytes.length * share)] ?? NaN;
  console.log(`# brotli bytes to first suggestions: median ${at(0.5)}, 95th percentile ${at(0.95)}`);
  assert.ok(at(0.5) <= 15_000, `median ${at(0.5)}`);
  assert.ok(at(0.95) <= 40_000, `95th percentile ${at(0.95)}`);
});

void test('schools lead to themselves by whole name, by name and town, and by postcode', async () => {
  const same = (a: string, b: string): boolean => tokeniseSchool(a).join() === tokeniseSchool(b).join();
  const some = sample(schools, 50, 'schools that lead to themselves');
  const first = { name: 0, town: 0, postcode: 0 };
  for (const { name, town, postcode } of some) {
    const [byName] = await found(name);
    if (byName && same(byName.name, name)) first.name += 1;
    const [byTown] = await found(`${name}, ${town}`);
    if (byTown && same(byTown.name, name) && byTown.town === town) first.town += 1;
    const byPostcode = postcode ? await found(postcode) : [{ postcode }];
    if (byPostcode[0]?.postcode === postcode) first.postcode += 1;
  }
  const share = (count: number): number => count / some.length;
  const said = Object.entries(first).map(([by, count]) => `${by} ${(share(count) * 100).toFixed(2)} %`);
  console.log(`# of ${some.length} schools, first is the one meant: ${said.join(', ')}`);
  for (const [by, count] of Object.entries(first)) assert.ok(share(count) >= 0.99, `${by}: ${share(count)}`);
});

/** A shard as a network or a disk may leave it. */
function damaged(text: string, turn: number): unknown {
  const at = (turn * 7919) % text.length;
  const ways: readonly unknown[] = [
    text.slice(0, at),
    text.slice(at),
    text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1),
    text.slice(0, at) + text.slice(at + 1),
    `<!doctype html><title>404</title>${text.slice(0, at)}`,
    text.replace(/^1:/, '2:'),
    null,
    { default: text },
    '',
    text.slice(0, at) + text.slice(0, at),
  ];
  return ways[turn % ways.length];
}

void test('a damaged shard is never read: no error, no wrong school, and another try finds it', async () => {
  const turns = sample([...Array(10_000).keys()], 10, 'damaged shards');
  for (const turn of turns) {
    const school = schools[(turn * 31) % schools.length];
    assert.ok(school);
    let isDamaged = true;
    const one = schoolSearch({
      manifest: () => Promise.resolve(built.manifest),
      shard: (file) => {
        const text = built.shards.get(file) ?? '';
        return Promise.resolve(isDamaged ? damaged(text, turn) : text);
      },
    });
    const before = await one(`${school.name} ${school.postcode}`);
    assert.equal(before.outcome, 'unavailable', `${turn}: ${school.name}`);
    if (turn % 100) continue;
    isDamaged = false;
    assert.equal((await one(`${school.name} ${school.postcode}`)).outcome, 'found', school.name);
  }
});

void test('a manifest that does not come, or is another thing, makes the search unavailable', async () => {
  const { manifest } = built;
  for (const bad of [
    null,
    '<html>',
    {},
    { ...manifest, format: 2 },
    { ...manifest, shards: 'x' },
    [manifest],
  ]) {
    const one = schoolSearch({ manifest: () => Promise.resolve(bad), shard: () => Promise.resolve('') });
    assert.deepEqual(await one('aldgate'), { outcome: 'unavailable' });
  }
  const offline = schoolSearch({
    manifest: () => Promise.reject(new Error('offline')),
    shard: () => Promise.reject(new Error('offline')),
  });
  assert.deepEqual(await offline('aldgate'), { outcome: 'unavailable' });
});

void test('a file that came to nothing is asked for again with how often that was, and what came once is kept', async () => {
  const asked: string[] = [];
  const once = (name: string, tries: number | undefined, value: unknown): Promise<unknown> => {
    asked.push(`${name} ${tries}`);
    return Promise.resolve(tries ? value : 'damaged');
  };
  const one = schoolSearch({
    manifest: (tries) => once('manifest', tries, built.manifest),
    shard: (file, tries) => once('shard', tries, built.shards.get(file)),
  });
  const outcomes: string[] = [];
  for (let time = 0; time < 4; time++) outcomes.push((await one('the aldgate school london')).outcome);
  assert.deepEqual(outcomes, ['unavailable', 'unavailable', 'found', 'found']);
  assert.deepEqual([...new Set(asked)], ['manifest 0', 'manifest 1', 'shard 0', 'shard 1']);
});
