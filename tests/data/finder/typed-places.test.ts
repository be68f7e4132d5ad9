import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findHubs, groupByHubs, parsePlace, unpackDistricts } from '@npq-widgets/data/finder';
import type { HubsResult } from '@npq-widgets/data/finder';
import { records } from '../records/all-records.js';
import { placesFor, slices } from './place-slices.js';

const search = (typed: string): HubsResult => {
  const place = parsePlace(typed);
  return findHubs(place, placesFor(place));
};

/** Districts of a sure answer. */
function districtsOf(typed: string): string[] {
  const result = search(typed);
  assert.equal(result.outcome, 'found', `${typed}: ${JSON.stringify(result).slice(0, 300)}`);
  return [...new Set(result.areas.flatMap(({ districts }) => districts.map(({ name }) => name)))].sort();
}

/** What is offered to choose from. */
function choicesOf(typed: string, outcome: 'several' | 'near' = 'several'): string[] {
  const result = search(typed);
  assert.equal(result.outcome, outcome, `${typed}: ${JSON.stringify(result).slice(0, 300)}`);
  return 'choices' in result ? result.choices.map(({ label }) => label) : [];
}

void test('a council that ended leads to the district that followed it, and says when', () => {
  for (const [typed, districts, ended] of [
    ['Cumbria', ['Cumberland', 'Westmorland and Furness'], '2023-04-01'],
    ['Cumbria County Council', ['Cumberland', 'Westmorland and Furness'], '2023-04-01'],
    ['South Lakeland', ['Westmorland and Furness'], '2023-04-01'],
    ['Allerdale', ['Cumberland'], '2023-04-01'],
    ['Aylesbury Vale', ['Buckinghamshire'], '2020-04-01'],
    ['Wycombe', ['Buckinghamshire'], '2020-04-01'],
    ['South Somerset', ['Somerset'], '2023-04-01'],
    ['South Northamptonshire', ['West Northamptonshire'], '2021-04-01'],
    ['Weymouth and Portland', ['Dorset'], '2019-04-01'],
    ['Suffolk Coastal', ['East Suffolk'], '2019-04-01'],
    ['Taunton Deane Borough Council', ['Somerset'], '2019-04-01'],
    ['Northamptonshire', ['North Northamptonshire', 'West Northamptonshire'], '2021-04-01'],
  ] as const) {
    assert.deepEqual(districtsOf(typed), districts, typed);
    const result = search(typed);
    assert.equal(result.outcome === 'found' && result.named?.ended, ended, typed);
  }
});

void test('a former council’s name never leads to another’s', () => {
  for (const { name, districts, ended } of records.councils.items) {
    if (!ended) continue;
    const result = search(name);
    const codes =
      result.outcome === 'found'
        ? result.areas.flatMap((area) => area.districts.map(({ code }) => code))
        : 'choices' in result
          ? result.choices.map(({ district }) => district)
          : [];
    assert.notEqual(result.outcome, 'near', name);
    assert.ok(
      districts.every((code) => codes.includes(code)),
      `${name}: ${JSON.stringify(result).slice(0, 200)}`,
    );
  }
});

void test('every council of today is found by every name it has', () => {
  for (const { name, also, districts, ended, from } of records.councils.items) {
    if (ended || from) continue;
    for (const typed of [name, ...also]) {
      const result = search(typed);
      const codes =
        result.outcome === 'found'
          ? result.areas.flatMap((area) => area.districts.map(({ code }) => code))
          : result.outcome === 'several'
            ? result.choices.map(({ district }) => district)
            : [];
      assert.ok(codes.includes(districts[0] ?? ''), `${typed}: ${JSON.stringify(result).slice(0, 200)}`);
    }
  }
});

void test('a county that has no council gives all its districts, those with one hub together', () => {
  const codes = unpackDistricts(slices.districts);
  for (const [typed, count] of [
    ['West Yorkshire', 5],
    ['Greater Manchester', 10],
    ['Merseyside', 5],
    ['South Yorkshire', 4],
    ['Sussex', 13],
    ['Herts', 10],
    ['Notts', 8],
    ['Glos', 7],
  ] as const) {
    const result = search(typed);
    assert.equal(result.outcome, 'several', typed);
    assert.equal(result.choices.length, count, typed);
    const groups = groupByHubs(result.choices, codes);
    assert.equal(groups.flatMap(({ choices }) => choices).length, count, typed);
    assert.equal(new Set(groups.map(({ hubs }) => hubs.join())).size, groups.length, typed);
  }
  assert.equal(districtsOf('Berkshire').length, 6);
  assert.equal(districtsOf('Cleveland').length, 4);
});

void test('shortened names are read', () => {
  for (const [typed, district] of [
    ['Bucks', 'Buckinghamshire'],
    ['BANES', 'Bath and North East Somerset'],
    ['BCP', 'Bournemouth, Christchurch and Poole'],
    ['IOW', 'Isle of Wight'],
    ['RBWM', 'Windsor and Maidenhead'],
    ['NE Lincs', 'North East Lincolnshire'],
    ['N Yorks', 'North Yorkshire'],
    ['Southend', 'Southend-on-Sea'],
  ] as const)
    assert.deepEqual(districtsOf(typed), [district], typed);
});

void test('London’s places, and towns as schools write them, are known', () => {
  for (const [typed, district] of [
    ['Uxbridge', 'Hillingdon'],
    ['Woolwich', 'Greenwich'],
    ['Twickenham', 'Richmond upon Thames'],
    ['Edmonton', 'Enfield'],
    ['Hessle', 'East Riding of Yorkshire'],
    ['Holmfirth', 'Kirklees'],
    ['Abingdon-on-Thames', 'Vale of White Horse'],
    ['Staines-upon-Thames', 'Spelthorne'],
  ] as const)
    assert.deepEqual(districtsOf(typed), [district], typed);
});

void test('what councils call themselves changes nothing', () => {
  for (const [typed, district] of [
    ['East Riding of Yorkshire Council', 'East Riding of Yorkshire'],
    ['Isle of Wight Council', 'Isle of Wight'],
    ['St Albans City and District Council', 'St Albans'],
    ['Bournemouth, Christchurch and Poole Local Authority', 'Bournemouth, Christchurch and Poole'],
  ] as const)
    assert.deepEqual(districtsOf(typed), [district], typed);
});

void test('a name that others share, or that more of a name begins or ends with, is a choice', () => {
  for (const [typed, ...wanted] of [
    ['Stratford', 'Stratford, Newham', 'Stratford-on-Avon'],
    ['St Leonards', 'St Leonards, Dorset', 'Saint Leonards-on-Sea, Hastings'],
    ['Grove', 'Grove, Vale of White Horse'],
    ['Newcastle', 'Newcastle upon Tyne', 'Newcastle-under-Lyme'],
    ['Richmond', 'Richmond, North Yorkshire', 'Richmond, Richmond upon Thames'],
    ['Gillingham', 'Gillingham, Dorset', 'Gillingham, Medway'],
    ['Kingston', 'Kingston upon Hull, City of', 'Kingston upon Thames'],
    ["St Mary's", "St Mary's Bay, Folkestone and Hythe"],
  ] as const) {
    const choices = choicesOf(typed);
    assert.ok(choices.length > 1, typed);
    for (const label of wanted) assert.ok(choices.includes(label), `${typed}: ${choices.join(' | ')}`);
  }
});

void test('a village does not make a council’s own name a question, and is offered beside it', () => {
  assert.deepEqual(districtsOf('st. helens'), ['St. Helens']);
  const result = search('St Helens');
  assert.deepEqual(result.outcome === 'found' && result.alsoCalled.map(({ name }) => name), ['St. Helens']);
});

void test('a place is found in its county, and what is written around a name is left off', () => {
  for (const [typed, district] of [
    ['Leeds, West Yorkshire', 'Leeds'],
    ['my school is in Leeds', 'Leeds'],
    ['I work in Crewe', 'Cheshire East'],
    ['Hubs near Truro', 'Cornwall'],
    ['Crewe, Cheshire', 'Cheshire East'],
    ['Ashford, Surrey', 'Spelthorne'],
    ['Ashford Kent', 'Ashford'],
    ['Newport Pagnell, Bucks', 'Milton Keynes'],
    ['Hackney, London, UK', 'Hackney'],
  ] as const)
    assert.deepEqual(districtsOf(typed), [district], typed);
  assert.deepEqual(choicesOf('Crewe, Kent', 'near'), ['Crewe, Cheshire East']);
});

void test('a near miss keeps its first letter, is a question and names the county', () => {
  for (const typed of ['Colcester', 'Soutend-on-Sea', 'Birmigham', 'Harogate', 'Woolwhich']) {
    for (const label of choicesOf(typed, 'near'))
      assert.equal(label.charAt(0), typed.charAt(0), `${typed}: ${label}`);
  }
  assert.ok(choicesOf('Colcester', 'near').includes('Colchester (Essex)'));
});

void test('Surrey’s new councils are known, with the day on which they begin', () => {
  for (const typed of ['Guildford Borough Council', 'Guildford', 'GU1']) {
    const result = search(typed);
    assert.equal(result.outcome, 'found', typed);
    assert.deepEqual(
      result.changes.filter(({ district }) => district === 'Guildford'),
      [{ code: 'E07000209', district: 'Guildford', from: '2027-04-01', council: 'West Surrey' }],
      typed,
    );
  }
  const coming = search('West Surrey');
  assert.deepEqual(coming.outcome === 'several' && coming.named, {
    name: 'West Surrey',
    ended: null,
    from: '2027-04-01',
  });
  const elsewhere = search('Leeds');
  assert.deepEqual(elsewhere.outcome === 'found' && elsewhere.changes, []);
});

void test('codes that no school has are each said to be what they are', () => {
  for (const [typed, place, nation, kind] of [
    ['GIR 0AA', 'GIR', 'banks', 'no-place'],
    ['BX1 1LT', 'BX1', 'banks', 'no-place'],
    ['GX11 1AA', 'GX11', 'Gibraltar', 'overseas'],
    ['SW1A 0AA', 'SW1A 0AA', 'the Houses of Parliament', 'no-place'],
  ] as const)
    assert.deepEqual(search(typed), { outcome: 'not-england', place, nation, kind }, typed);
});

void test('names that were right stay right', () => {
  for (const [typed, district] of [
    ['King’s Lynn', "King's Lynn and West Norfolk"],
    ['Kings Lynn', "King's Lynn and West Norfolk"],
    ['Weston super Mare', 'North Somerset'],
    ['Barrow-in-Furness', 'Westmorland and Furness'],
    ['Brighton & Hove', 'Brighton and Hove'],
    ['SS1\u00a01AA', 'Southend-on-Sea'],
    ['NE99', 'Newcastle upon Tyne'],
  ] as const)
    assert.deepEqual(districtsOf(typed), [district], typed);
});
