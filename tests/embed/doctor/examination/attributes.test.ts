import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/snippets';
import { isAnyonesAttribute } from '../../../../packages/embed/src/doctor/examination/attributes.js';
import { attributeNamesOf, hubAttributeNames } from '../../../../packages/embed/src/snippets/attributes.js';

/** The attributes that the README lists below a heading; its tables are drawn from the elements themselves. */
function documented(heading: string): string[] {
  const [, section = ''] =
    new RegExp(`### ${heading}\\n([^]*?)(?=\\n### |<!-- manifest:end)`).exec(
      readFileSync('README.md', 'utf8'),
    ) ?? [];
  const [table = ''] = /\| Attribute \|[^]*?\n\n/.exec(`${section}\n\n`) ?? [];
  return [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name);
}

describe('the attributes that the doctor knows', () => {
  it('are those of the elements', () => {
    const shared = documented('Every widget');
    assert.ok(shared.includes('course'), 'the table is read');
    for (const name of widgetNames) {
      assert.deepEqual(
        [...attributeNamesOf(name)].sort(),
        [...documented(`\`<npq-${name}>\``), ...shared].sort(),
        name,
      );
    }
    assert.deepEqual([...hubAttributeNames].sort(), documented('`<npq-hub>`').sort());
  });

  it('leave alone what any tag takes, and what tools put on tags', () => {
    for (const name of [
      'class',
      'hidden',
      'aria-label',
      'data-x',
      'onclick',
      '_ngcontent-abc',
      'x-show',
      ':style',
      '@click',
    ])
      assert.ok(isAnyonesAttribute(name), name);
    for (const name of ['cours', 'colour', 'hub']) assert.ok(!isAnyonesAttribute(name), name);
  });
});
