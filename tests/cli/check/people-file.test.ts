import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findColumns } from '../../../packages/cli/src/desk/columns.js';
import { deskFacts } from '../../../packages/cli/src/desk/facts.js';
import { fileSource } from '../../../packages/cli/src/desk/list-source.js';
import { findFormat } from '../../../packages/cli/src/desk/people-file.js';
import { openDesk } from './run-check.js';

const columns = findColumns(deskFacts.ruleSets);
const desk = openDesk();
const formatOf = async (content: string | Uint8Array) =>
  findFormat(await fileSource(desk.file('people.csv', content)), columns);

const header = 'Name,cohort,course\n';
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf16be = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

describe('how a list is written', () => {
  it('is found out: encoding and mark', async () => {
    const cases: [string | Uint8Array, string, number][] = [
      [header, 'utf-8', 0],
      [`${header}Zoë,a,b\n`, 'utf-8', 0],
      [`\ufeff${header}`, 'utf-8', 3],
      [latin1(`${header}Zoë,a,b\n`), 'windows-1252', 0],
      [Buffer.from(`\ufeff${header}Zoë`, 'utf16le'), 'utf-16le', 2],
      [utf16be(`${header}Zoë`), 'utf-16be', 2],
    ];
    for (const [content, encoding, start] of cases) {
      const found = await formatOf(content);
      assert.deepEqual([found.encoding, found.start], [encoding, start]);
    }
  });

  it('is Windows-1252 also when the first byte that says so comes late, or at the very end', async () => {
    const long = header + 'x,y,z\n'.repeat(50_000);
    assert.equal((await formatOf(long)).encoding, 'utf-8');
    assert.equal(
      (await formatOf(Buffer.concat([Buffer.from(long), latin1('Zoë,a,b\n')]))).encoding,
      'windows-1252',
    );
    assert.equal(
      (await formatOf(Buffer.concat([Buffer.from(long), latin1('Zoé')]))).encoding,
      'windows-1252',
    );
  });

  it('is UTF-8 also where a letter lies across two parts of the file', async () => {
    assert.equal(
      (await formatOf(`${header}${'x'.repeat(64 * 1024 - header.length - 1)}ë\n`)).encoding,
      'utf-8',
    );
  });

  it('is found out: what parts the cells', async () => {
    const cases: [string, string][] = [
      ['Name,cohort,course\n', ','],
      ['Name;cohort;course\n', ';'],
      ['Name\tcohort\tcourse\n', '\t'],
      ['"a, b, c, d, e, f";cohort;course\n', ';'],
      ['a;b;c;d;e;f,cohort,course\n', ','],
      ['"Name ""x"";y,z",cohort,course\n', ','],
      ['a;b;c\n1,2;3;4\n', ';'],
      ['Name|cohort|course\n', '|'],
      ['Riverbank Trust|autumn\n\nName,cohort,course\n', ','],
      ['only\n', ','],
      ['\n\nName;cohort;course\n', ';'],
    ];
    for (const [content, delimiter] of cases)
      assert.equal((await formatOf(content)).delimiter, delimiter, content);
  });

  it('is found out: how lines end', async () => {
    const cases: [string, string][] = [
      ['a,b\r\nc,d\r\n', '\r\n'],
      ['a,b\nc,d\r\n', '\n'],
      ['a,b\rc,d', '\n'],
      ['a,b', '\n'],
    ];
    for (const [content, lineEnd] of cases)
      assert.equal((await formatOf(content)).lineEnd, lineEnd, JSON.stringify(content));
  });

  it('does not stop at a first line that cannot be parted', async () => {
    assert.equal((await formatOf('"cohort,course\n')).delimiter, ',');
  });

  const refused: [string, string | Uint8Array, RegExp][] = [
    ['nothing in it', '', /people\.csv is empty\.$/],
    ['nothing but a mark', '\ufeff', /people\.csv is empty\.$/],
    ['nothing but white space', ' \r\n\n', /people\.csv is empty\.$/],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), /is a workbook\. Save its sheet as CSV/],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /is a workbook/],
    ['something that is no text', Buffer.from([0x61, 0, 0, 0x62, 0x63, 0x64]), /is not a text file/],
  ];
  for (const [what, content, sentence] of refused) {
    it(`refuses ${what}`, () =>
      assert.rejects(
        formatOf(content),
        (error: Error) => error.name === 'DeskError' && sentence.test(error.message),
      ));
  }

  it('refuses what is not a file', async () => {
    await assert.rejects(fileSource(desk.folder), /is a folder\. Name a CSV file\.$/);
    await assert.rejects(fileSource('/dev/null'), /\/dev\/null is not a file/);
    await assert.rejects(
      fileSource(`${desk.folder}/none.csv`),
      /^DeskError: There is no file .*none\.csv\.$/,
    );
    await assert.rejects(fileSource(`${desk.file('x.csv', 'a')}/none.csv`), /There is no file/);
  });
});
