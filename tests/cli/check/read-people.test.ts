import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPeople } from '../../../packages/cli/src/desk/read-people.js';
import type { Row } from '../../../packages/cli/src/desk/read-people.js';
import { fileSource } from '../../../packages/cli/src/desk/list-source.js';
import type { FileFormat } from '../../../packages/cli/src/desk/people-file.js';
import { openDesk } from './run-check.js';

const desk = openDesk();

async function read(content: string | Uint8Array, format: Partial<FileFormat> = {}): Promise<Row[]> {
  const path = desk.file('people.csv', content);
  const rows: Row[] = [];
  for await (const row of readPeople({
    source: await fileSource(path),
    notes: [],
    encoding: 'utf-8',
    start: 0,
    delimiter: ',',
    lineEnd: '\n',
    ...format,
  }))
    rows.push(row);
  return rows;
}

const brief = (rows: readonly Row[]) =>
  rows.map(({ line, cells, broken }) => [line, ...cells, ...(broken ? ['broken'] : [])]);

describe('the rows of a list', () => {
  it('carry the line on which they begin, whatever ends a line and wherever lines end inside cells', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const content = ['a,b', `"x${end}y${end}",2`, '', 'c,"d', 'e"', 'f,g'].join(end);
      assert.deepEqual(brief(await read(content)), [
        [1, 'a', 'b'],
        [2, `x${end}y${end}`, '2'],
        [5, ''],
        [6, 'c', `d${end}e`],
        [8, 'f', 'g'],
      ]);
    }
  });

  it('may end their lines in several ways in one file', async () => {
    assert.deepEqual(brief(await read('a,b\r\nc,d\ne,f\rg,h')), [
      [1, 'a', 'b'],
      [2, 'c', 'd'],
      [3, 'e', 'f'],
      [4, 'g', 'h'],
    ]);
  });

  it('keep their cells as they are written', async () => {
    assert.deepEqual(brief(await read(' a , "b\n"c ""d""",5" pipe\n"","e,f"\n')), [
      [1, ' a ', ' "b'],
      [2, 'c "d"', '5" pipe'],
      [3, '', 'e,f'],
    ]);
  });

  it('need not be of one length', async () => {
    assert.deepEqual(brief(await read('a,b,c\n1\n1,2,3,4\n')), [
      [1, 'a', 'b', 'c'],
      [2, '1'],
      [3, '1', '2', '3', '4'],
    ]);
  });

  it('are read from every encoding, with and without a mark', async () => {
    const text = 'Zoë;“x”\r\nŁ;€\r\n';
    const wanted = [
      [1, 'Zoë', '“x”'],
      [2, 'Ł', '€'],
    ];
    assert.deepEqual(brief(await read(`\ufeff${text}`, { start: 3, delimiter: ';' })), wanted);
    assert.deepEqual(
      brief(
        await read(Buffer.from(`\ufeff${text}`, 'utf16le'), {
          encoding: 'utf-16le',
          start: 2,
          delimiter: ';',
        }),
      ),
      wanted,
    );
    assert.deepEqual(
      brief(
        await read(Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), {
          encoding: 'utf-16be',
          start: 2,
          delimiter: ';',
        }),
      ),
      wanted,
    );
    assert.deepEqual(
      brief(
        await read(Buffer.from([0x5a, 0x6f, 0xeb, 0x3b, 0x80, 0x0a]), {
          encoding: 'windows-1252',
          delimiter: ';',
        }),
      ),
      [[1, 'Zoë', '€']],
    );
  });
});

describe('a quotation mark that is not closed', () => {
  it('takes one line with it, not the rest of the list', async () => {
    const rows = await read('a,b,c\n1,"x,3\n4,5,6\n7,8,9\n');
    assert.deepEqual(brief(rows), [
      [1, 'a', 'b', 'c'],
      [2, '1', '"x', '3', 'broken'],
      [3, '4', '5', '6'],
      [4, '7', '8', '9'],
    ]);
  });

  it('nor what stands before the next one', async () => {
    const rows = await read('a,b,c\n1,"x,3\n4,5,6\n7,"y",9\n"z\nz",8,9\n');
    assert.deepEqual(brief(rows), [
      [1, 'a', 'b', 'c'],
      [2, '1', '"x', '3', 'broken'],
      [3, '4', '5', '6'],
      [4, '7', 'y', '9'],
      [5, 'z\nz', '8', '9'],
    ]);
  });

  it('is found on the first line, on the last, and in several', async () => {
    assert.deepEqual(brief(await read('"a,b\n1,2\n')), [
      [1, '"a', 'b', 'broken'],
      [2, '1', '2'],
    ]);
    assert.deepEqual(brief(await read('a,b\n1,"2')), [
      [1, 'a', 'b'],
      [2, '1', '"2', 'broken'],
    ]);
    assert.deepEqual(brief(await read('a,b\r\n1,"2\r\n3,"4\r\n5,6\r\n')), [
      [1, 'a', 'b'],
      [2, '1', '"2', 'broken'],
      [3, '3', '"4', 'broken'],
      [4, '5', '6'],
    ]);
  });

  it('is found in a list that is not UTF-8', async () => {
    const bytes = Buffer.from('a,b\nZoë,"x\nÉ,"y\nü,ö\n', 'latin1');
    assert.deepEqual(brief(await read(bytes, { encoding: 'windows-1252' })), [
      [1, 'a', 'b'],
      [2, 'Zoë', '"x', 'broken'],
      [3, 'É', '"y', 'broken'],
      [4, 'ü', 'ö'],
    ]);
  });

  it('is not a cell of several lines that begins with one as it should', async () => {
    assert.deepEqual(brief(await read('a,b\n"""Well""\nsaid",2\n3,4\n')), [
      [1, 'a', 'b'],
      [2, '"Well"\nsaid', '2'],
      [4, '3', '4'],
    ]);
  });

  it('is found far into a list that is not UTF-8', async () => {
    const long = 'é'.repeat(1000);
    const bytes = Buffer.from(`a,b\n${`${long},2\n`.repeat(150)}ü,"x\nö,4\n`, 'latin1');
    assert.deepEqual(brief(await read(bytes, { encoding: 'windows-1252' })).slice(-3), [
      [151, long, '2'],
      [152, 'ü', '"x', 'broken'],
      [153, 'ö', '4'],
    ]);
  });

  it('takes its own line end with it, also where that lies across two parts of the file', async () => {
    const long = `"${'x'.repeat(64 * 1024 - 4)},2`;
    const rows = await read(`a,b\r\n${long}\r\n3,4\r\n`);
    assert.deepEqual(
      rows.map(({ line, cells }) => [line, cells[0]?.length]),
      [
        [1, 1],
        [2, long.length - 2],
        [3, 1],
      ],
    );
  });

  it('is not one of another row, nor one inside a cell', async () => {
    assert.deepEqual(brief(await read('a,b\n"""Well""\nsaid",2\n5" pipe,4\n')), [
      [1, 'a', 'b'],
      [2, '"Well"\nsaid', '2'],
      [4, '5" pipe', '4'],
    ]);
    assert.deepEqual(brief(await read('a,b\n"x\ny",5" pipe\n3,4\n')), [
      [1, 'a', 'b'],
      [2, 'x\ny', '5" pipe'],
      [4, '3', '4'],
    ]);
  });

  it('takes no more memory than a row may: what follows is read again line by line', async () => {
    const long = 'x'.repeat(1000);
    const rows = await read(`a,b\n"1,2\n${`${long},4\n`.repeat(1500)}`);
    assert.deepEqual(
      [rows.length, brief(rows.slice(1, 3)), rows.at(-1)?.line],
      [
        1502,
        [
          [2, '"1', '2', 'broken'],
          [3, long, '4'],
        ],
        1502,
      ],
    );
  });

  it('in hundreds of rows is a file that is something else', async () => {
    await assert.rejects(
      read(`a,b\n${'"1,2\n'.repeat(101)}`),
      /^DeskError: In 100 rows a quotation mark is opened and not closed/,
    );
    assert.equal((await read(`a,b\n${'"1,2\n'.repeat(99)}`)).length, 100);
  });

  it('in a line without an end is refused', async () => {
    await assert.rejects(
      read(`a,b\n"${'x'.repeat(1_100_000)}`),
      /^DeskError: Line 2 is longer than any row should be\.$/,
    );
  });
});
