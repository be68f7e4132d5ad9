import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readParts, partsText } from '../../../../packages/embed/src/builder/own-facts/parts.js';
import { readTimes } from '../../../../packages/embed/src/builder/own-facts/read-times.js';
import { readSessions, sessionsText } from '../../../../packages/embed/src/builder/own-facts/sessions.js';
import { estuaryFacts } from '../../../../packages/data/examples/own-facts.js';
import { assertLinear } from '../../../support/linear.js';

describe('times as people write them', () => {
  for (const [text, from, to] of [
    ['09:30 to 15:30', '09:30', '15:30'],
    ['9.30-3.30pm', '09:30', '15:30'],
    ['4 to 5.30pm', '16:00', '17:30'],
    ['9am–noon', '09:00', '12:00'],
    ['0930 - 1530', '09:30', '15:30'],
    ['11am to 1 p.m.', '11:00', '13:00'],
    ['12 to 1pm', '12:00', '13:00'],
  ] as const)
    it(text, () => assert.deepEqual(readTimes(text), { value: { from, to } }));

  it('are never guessed: an afternoon that is none is said', () => {
    assert.deepEqual(readTimes('9.30 to 3.30'), {
      fault: 'It ends before it starts. Write 15:30 or 3.30pm for an afternoon.',
    });
    for (const text of ['16:00', '25:00 to 26:00', 'all day', ''])
      assert.deepEqual(readTimes(text), { fault: 'Write from when until when, such as 09:30 to 15:30.' });
  });
});

describe('sessions pasted from a spreadsheet', () => {
  const opening = {
    title: 'Opening day',
    date: '2027-01-19',
    from: '09:30',
    to: '15:30',
    place: 'Seawall School, Room 2',
  };

  for (const [name, text] of [
    ['with tabs', '19/01/2027\t09:30-15:30\tSeawall School, Room 2\tOpening day'],
    ['with commas and quotes', '19/01/2027, 9.30am to 3.30pm, "Seawall School, Room 2", Opening day'],
    [
      'with a row of headings',
      'Date\tTime\tPlace\tTitle\n19/1/27\t09:30-15:30\tSeawall School, Room 2\tOpening day',
    ],
    ['with the title first', 'Opening day\t19 January 2027\t09:30-15:30\tSeawall School, Room 2'],
    ['with times in two columns', '19/01/2027\t09:30\t15:30\tSeawall School, Room 2\tOpening day\r\n'],
  ] as const)
    it(name, () => assert.deepEqual(readSessions(text).values, [opening]));

  it('may be online, or online and somewhere; one without a title is numbered', () =>
    assert.deepEqual(
      readSessions('9/3/2027, 16:00-17:30, Online\n10/3/2027, 16:00-17:30, Seawall School and online').values,
      [
        { title: 'Session 1', date: '2027-03-09', from: '16:00', to: '17:30', online: true },
        {
          ...{ title: 'Session 2', date: '2027-03-10', from: '16:00', to: '17:30' },
          ...{ place: 'Seawall School', online: true },
        },
      ],
    ));

  it('says of each wrong row what to write, and keeps the others', () => {
    const text =
      'soon, 09:30-15:30, online\n\n19/01/2027, 09:30-15:30, online\n20/01/2027, all day, online\n21/01/2027, 09:30-15:30';
    const { values, numbers, faults } = readSessions(text);
    assert.deepEqual(faults, [
      'Row 1: Write a date such as 19 January 2027 or 19/01/2027.',
      'Row 4: Write from when until when, such as 09:30 to 15:30.',
      'Row 5: Write where it is, or “online”.',
    ]);
    assert.equal(values.length, 1);
    assert.deepEqual(numbers, [3]);
  });

  it('are written as they are read, whatever stands in a cell', () => {
    for (const place of ['Seawall School', 'Room 2, "upstairs"', 'Tab\there', 'Line\nbreak'])
      assert.deepEqual(readSessions(sessionsText([{ ...opening, place }])).values, [{ ...opening, place }]);
  });

  it('take no longer than they should, however long, and what is too long is said', () => {
    for (const piece of ['"', '",', '""', ' ', 'a,', '\t'])
      assertLinear((size) => piece.repeat(size), readSessions, 10_000);
    assert.match(readSessions('x'.repeat(30_000)).faults[0] ?? '', /^This is too much to read/);
  });
});

describe('the parts of a programme', () => {
  it('are written as they are read', () => {
    const { parts } = estuaryFacts.courses[0]!.programme!;
    assert.deepEqual(readParts(partsText(parts)), { values: parts, numbers: [1, 2, 3, 4], faults: [] });
  });

  it('say of each wrong row what to write', () =>
    assert.deepEqual(
      readParts(
        ', online, 9 hours\nSeminars, by post, 9 hours\nSeminars, online, long\nSeminars, online, 9h, many',
      ).faults,
      [
        'Row 1: Write what it is called.',
        'Row 2: Write how: self-study, online, in person, coaching or assessment.',
        'Row 3: Write how long, such as 9 hours or 4 days.',
        'Row 4: Write how many there are as a number, such as 6.',
      ],
    ));
});
