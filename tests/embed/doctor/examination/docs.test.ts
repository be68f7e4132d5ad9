import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { doctorRules, sites } from '@npq-widgets/embed/doctor';
import { fillRules } from './rules-table.js';

const page = readFileSync('docs/doctor.md', 'utf8');

describe('the page about the doctor', () => {
  it('lists the rules as they are', () => {
    assert.equal(page, fillRules(page));
  });

  it('names every platform', () => {
    for (const site of sites) assert.ok(page.includes(`\`${site}\``), site);
  });

  it('would not pass with a rule too few, nor without its marks', () => {
    const row = page.split('\n').find((line) => line.includes(doctorRules[0]!.name))!;
    assert.notEqual(page.replace(`${row}\n`, ''), fillRules(page.replace(`${row}\n`, '')));
    assert.throws(() => fillRules(page.replace('<!-- rules:end -->', '')), /has lost/);
  });

  it('every rule has a name of its own, and says in a sentence what it is', () => {
    assert.equal(new Set(doctorRules.map(({ name }) => name)).size, doctorRules.length);
    for (const { name, about } of doctorRules) assert.match(about, /^[A-Zd].*\.$/, name);
  });
});
