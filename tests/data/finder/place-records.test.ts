import assert from 'node:assert/strict';
import { test } from 'node:test';

import { records } from '../records/all-records.js';

const hubs = records.hubs.items;
const nameOfDistrict = new Map(records.districts.items.map(({ id, name }) => [id, name]));

/** First names most given in England; a mailbox with one of them in it would be a person's. */
const FIRST_NAMES = (
  'adam alan alex alison amanda amy andrea andrew anna anne anthony barbara ben beth caroline catherine charlotte chris christine claire ' +
  'daniel david debbie diane donna elaine eleanor elizabeth emily emma fiona gary gemma george graham hannah harry heather helen ian jack ' +
  'jacqueline james jane janet jason jennifer jessica joanna joanne john jonathan joseph joshua judith julia julie karen kate katherine ' +
  'kathryn keith kelly kevin kim laura lauren lee linda lisa louise lucy luke margaret maria mark martin mary matthew megan melanie ' +
  'michael michelle natalie neil nicholas nicola nigel olivia patricia paul paula peter philip rachel rebecca richard robert robin ruth ' +
  'samantha sandra sarah sharon simon sophie stephanie stephen steven stuart susan suzanne thomas timothy tracey tracy vanessa victoria ' +
  'vicky wendy william zoe'
).split(' ');

/** What a hub's own mailbox is called by: its role, or the hub, school or trust itself. */
const ROLES = /sth|info|enquir|admin|office|contact|hello|hub|tsh|tsa|futures|teachingschool|npq/;

/** Whether a mailbox is a person's: a first name as a word of it, an initial with a surname, or no word of a role at all. */
const isPersonal = (mailbox: string): boolean => {
  const [local = ''] = mailbox.split('@');
  const words = local.split(/[._-]/);
  return (
    !ROLES.test(local) || words.some((word) => FIRST_NAMES.includes(word)) || /^[a-z]\.[a-z]+$/.test(local)
  );
};

void test('no mailbox is a person’s', () => {
  assert.deepEqual(
    hubs.flatMap(({ email }) => (email !== null && isPersonal(email) ? [email] : [])),
    [],
  );
});

void test('a person’s mailbox is told from a hub’s', () => {
  for (const one of [
    'jane.smith@school.org',
    'j.smith@school.org',
    'smithj@school.org',
    'emma.hub@school.org',
  ])
    assert.ok(isPersonal(one), one);
  for (const one of ['npq@hub.org', 'office@hub.org', 'julian-tsh@hub.org', 'tsa@college.org'])
    assert.ok(!isPersonal(one), one);
});

void test('contacts are those of the hub: one number, one mailbox, and nobody’s name beside them', () => {
  for (const hub of hubs) {
    if (hub.phone)
      assert.deepEqual(
        Object.keys(hub.phone).filter((key) => key !== 'number' && key !== 'then'),
        [],
        hub.id,
      );
    if (hub.phone?.then) assert.match(hub.phone.then, /^(?:extension|option) \d+$/, hub.id);
  }
});

void test('every hub has a website, and a mailbox or a number besides', () => {
  assert.deepEqual(
    hubs.filter(({ email, phone }) => !email && !phone).map(({ id }) => id),
    [],
  );
});

void test('four districts are shared by hubs, and only they say which side a hub has', () => {
  const shared = [...nameOfDistrict].filter(
    ([code]) => hubs.filter(({ districts }) => districts.some((one) => one.code === code)).length > 1,
  );
  assert.deepEqual(shared.map(([, name]) => name).sort(), [
    'Birmingham',
    'Cornwall',
    'East Suffolk',
    'North Yorkshire',
  ]);
  for (const hub of hubs) {
    for (const { code, part } of hub.districts)
      assert.equal(
        part !== undefined,
        shared.some(([one]) => one === code),
        `${hub.id} ${code}`,
      );
  }
});

void test('an outward code’s sides are those of hubs that share its district', () => {
  for (const outcode of records.outcodes.items) {
    for (const share of outcode.districts) {
      for (const { area, settings } of share.hubs ?? []) {
        const hub = hubs.find(({ id }) => id === area);
        assert.ok(
          hub?.districts.some(({ code, part }) => code === share.code && part),
          `${outcode.id} ${area}`,
        );
        assert.ok(settings <= share.settings, `${outcode.id} ${area}`);
      }
    }
  }
});

void test('districts of an outward code come by number of settings, and none is both used and set aside', () => {
  for (const { id, basis, districts, setAside = [] } of records.outcodes.items) {
    const counts = districts.map(({ settings }) => settings);
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
      id,
    );
    assert.equal(
      basis === 'centre',
      counts.every((count) => count === 0),
      id,
    );
    assert.deepEqual(
      setAside.filter((aside) => districts.some(({ code }) => code === aside.code)),
      [],
      id,
    );
  }
});

void test('no code is both England’s and another nation’s, but for those said to lie on a border', () => {
  const english = new Set(records.outcodes.items.map(({ id }) => id));
  for (const { id, outcodes, alsoEngland } of records.nations.items) {
    const both = outcodes.filter((code) => english.has(code));
    assert.deepEqual(
      both.filter((code) => !alsoEngland.includes(code)),
      [],
      id,
    );
    assert.deepEqual(
      alsoEngland.filter((code) => !outcodes.includes(code)),
      [],
      id,
    );
  }
});

void test('every district of today has a council, and every area names districts of today', () => {
  const codes = records.districts.items.map(({ id }) => id);
  const councils = records.councils.items;
  const today = councils.filter(({ ended, from }) => !ended && !from).flatMap(({ districts }) => districts);
  assert.deepEqual([...today].sort(), [...codes].sort());
  for (const { id, districts } of [...councils, ...records.counties.items])
    assert.deepEqual(
      districts.filter((code) => !codes.includes(code)),
      [],
      id,
    );
});

void test('no district is in two counties, but those of Cleveland that two share', () => {
  const seen = new Map<string, string>();
  const twice = records.counties.items
    .filter(({ kind }) => kind === 'county')
    .flatMap(({ name, districts }) =>
      districts.flatMap((code) => {
        const other = seen.get(code);
        seen.set(code, name);
        return other === undefined ? [] : [code];
      }),
    );
  assert.deepEqual(twice, []);
});

void test('a town in a district that hubs share along known lines says which hub’s side it is on', () => {
  for (const { id, district, hub } of records.towns.items) {
    const known = ['North Yorkshire', 'East Suffolk'].includes(nameOfDistrict.get(district) ?? '');
    assert.equal(hub !== undefined, known, id);
  }
});
