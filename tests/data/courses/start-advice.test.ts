import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adviceOn } from '@npq-widgets/data';
import cohorts from '@npq-widgets/data/slices/cohorts';
import { startAdvice } from '../../../packages/data/src/courses/start-advice.js';

const fact = (value: string | null) => ({ value, confidence: 'high' as const });
const cohort = (start: string | null, opens: string | null, closes: string | null) => ({
  ...cohorts[0]!,
  label: 'Spring 2030',
  start: fact(start),
  opens: fact(opens),
  closes: fact(closes),
});
const words = (today: string, of: ReturnType<typeof cohort>, later: string | null = null) =>
  adviceOn(startAdvice(of, later), today);

describe('advice on the next start', () => {
  it('says when to register before, while and after one can', () => {
    const known = cohort('2030-02-04', '2029-11-05', '2030-01-14');
    assert.equal(
      words('2029-11-04', known),
      'Courses start on 4 February 2030. Registration opens on 5 November 2029.',
    );
    assert.equal(
      words('2029-11-05', known),
      'Courses start on 4 February 2030. Register before 14 January 2030.',
    );
    assert.equal(words('2030-01-14', known), 'Registration for courses on 4 February 2030 has closed.');
  });

  it('never offers a start that has passed, and names the next where one is published', () => {
    const known = cohort('2030-02', null, null);
    assert.equal(words('2030-01-31', known), 'Courses start in February 2030.');
    assert.match(words('2030-02-28', known), /Ask a provider/);
    assert.equal(
      words('2030-03-01', known),
      'Spring 2030 courses have started. No later start is published.',
    );
    assert.equal(
      words('2030-03-01', known, '2030-10'),
      'Spring 2030 courses have started. The next start is in October 2030.',
    );
  });

  it('says when nothing is published', () => {
    assert.equal(words('2030-01-01', cohort(null, '2029-11-05', null)), 'No start is published.');
    assert.equal(adviceOn([], '2030-01-01'), '');
  });
});
