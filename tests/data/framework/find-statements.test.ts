import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import { findStatements, outline } from '@npq-widgets/data/framework';
import type { FrameworkOutline } from '@npq-widgets/data/framework';

import { frameworkCourses, readFramework } from './framework-records.js';

describe('findStatements', () => {
  let senior: FrameworkOutline;
  let development: FrameworkOutline;

  before(async () => {
    senior = outline(await readFramework('npq-senior-leadership'));
    development = outline(await readFramework('npq-leading-teaching-development'));
  });

  const ids = (text: string, within = senior) => findStatements(text, within).map(({ id }) => id);

  test('nothing typed finds nothing', () => {
    for (const text of ['', '   ', '…?!', "'"]) assert.deepEqual(ids(text), [], text);
  });

  test('the beginning of a word is enough, in any case', () => {
    assert.ok(ids('BULLY').includes('learn-how-to-4-5'));
    assert.deepEqual(ids('safeguarding'), ids('Safeguarding '));
  });

  test('every word must be found', () => {
    assert.ok(ids('trust').includes('learn-that-1-7'));
    assert.ok(ids('trust respect').includes('learn-that-1-7'));
    assert.deepEqual(ids('trust zebra'), []);
  });

  test('the name of the area helps a line but does not bring all of its lines', () => {
    assert.deepEqual(ids('behaviour bullying'), ['learn-how-to-4-5', 'outcome-4-2']);
    const area = senior.areas.find(({ slug }) => slug === 'behaviour')!;
    assert.ok(ids('behaviour').length < area.groups.length + area.outcomes.length + 3);
  });

  test('an area is found by its name', () => {
    assert.ok(
      findStatements('governance', senior).some(
        ({ kind, id }) => kind === 'area' && id === 'governance-and-accountability',
      ),
    );
  });

  test('the short words of the field find what they stand for', () => {
    assert.ok(ids('SEND').includes('additional-and-special-educational-needs-and-disabilities'));
    assert.ok(ids('CPD').includes('professional-development'));
    assert.ok(ids('parents').includes('learn-that-9-2'));
  });

  test('a plural finds the single word and the other way about', () => {
    assert.deepEqual(ids('habits', development), ids('habit', development));
    assert.deepEqual(ids('pupils'), ids('pupil'));
  });

  test('one slip is forgiven, but only when nothing is found without', () => {
    assert.deepEqual(ids('govarnance'), ids('governance'));
    assert.deepEqual(ids('goverance'), ids('governance'));
    assert.deepEqual(ids('governnance'), ids('governance'));
    const [first, second] = senior.areas;
    const alike = {
      ...senior,
      areas: [
        { ...first!, name: 'Planning' },
        { ...second!, name: 'Planting' },
      ],
    };
    assert.deepEqual(ids('planting', alike), [second!.slug]);
    assert.ok(ids('plamting', alike).includes(second!.slug));
  });

  test('short words forgive no slip', () => {
    assert.deepEqual(ids('trast'), []);
  });

  test('statements whose area is not known are found too', () => {
    const found = findStatements('specialists', development).find(({ kind }) => kind === 'statement');
    assert.deepEqual(found?.areas, [2, 3]);
  });

  test('names that every object has are only words', () => {
    for (const text of ['constructor', '__proto__', 'valueOf']) assert.deepEqual(ids(text), [], text);
  });

  test('ranges cut whole words out of the text, in order and apart', async () => {
    for (const course of await frameworkCourses()) {
      const within = outline(await readFramework(course));
      const texts = new Map(
        [
          ...within.areas.flatMap((area) => [
            { id: area.slug, topic: area.name, words: '' },
            ...area.statements,
            ...area.groups.flatMap(({ id, title, practices }) => [
              { id, topic: title, words: '' },
              ...practices,
            ]),
            ...area.outcomes.map(({ id, words }) => ({ id, topic: '', words })),
          ]),
          ...within.unplaced.flatMap(({ statements }) => statements),
        ].map((line) => [line.id, line]),
      );
      for (const query of ['teach', 'help colleagues', 'pupil', 'professional development', "school's"]) {
        for (const { id, topic, words } of findStatements(query, within)) {
          const line = texts.get(id)!;
          for (const [text, ranges] of [
            [line.topic, topic],
            [line.words, words],
          ] as const) {
            let end = 0;
            for (const { from, to } of ranges) {
              assert.ok(from >= end && to > from, `${course} ${id}`);
              assert.match(text.slice(from, to), /^[\p{L}\p{N}'’]+$/u);
              end = to;
            }
          }
        }
      }
    }
  });
});
