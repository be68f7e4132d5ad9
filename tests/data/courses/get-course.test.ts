import assert from 'node:assert/strict';
import { test } from 'node:test';

import { getCourse } from '@npq-widgets/data';
import type { NameableCourse } from '@npq-widgets/data';

import { build as buildCourses } from '../../../packages/data/src/courses/slices/courses.js';
import { records } from '../records/all-records.js';

const courses = buildCourses(records);
const found = (text: string): string | undefined => getCourse(courses, text)?.short;

void test('every course is found by identifier, short name, plain name and each other name, in a record or a slice', () => {
  const lists: readonly (readonly NameableCourse[])[] = [courses, records.courses.items];
  for (const list of lists) {
    for (const { id, short, name, also = [] } of list) {
      for (const text of [id, short, name, ...also]) assert.equal(getCourse(list, text)?.id, id, text);
    }
  }
});

const spellings: Record<string, string> = {
  npqsl: 'NPQSL',
  'NPQ SL': 'NPQSL',
  'Senior Leadership': 'NPQSL',
  'NPQ in Senior Leadership': 'NPQSL',
  'National Professional Qualification: Senior leadership': 'NPQSL',
  'senior leadership NPQ': 'NPQSL',
  '  headship ': 'NPQH',
  ehco: 'EHCO',
  'early headship coaching offer': 'EHCO',
  'NPQ for SENCOs': 'NPQSENCO',
  senco: 'NPQSENCO',
  'Leading teacher development': 'NPQLTD',
  leading_teaching_development: 'NPQLTD',
  'leading teaching': 'NPQLT',
  'Leading primary maths': 'NPQLPM',
  'senior-leadership': 'NPQSL',
};
for (const [text, short] of Object.entries(spellings)) {
  void test(`"${text}" is ${short}`, () => assert.equal(found(text), short));
}

void test('what names no course gives null', () => {
  for (const text of [
    '',
    '   ',
    'npq',
    'NPQML',
    'leadership',
    'npq-',
    'sl',
    '…',
    'undefined',
    'npq-falconry',
  ]) {
    assert.equal(getCourse(courses, text), null, text);
  }
});

void test('no text names two courses', () => {
  for (const { id, short, name, also = [] } of courses) {
    const others = courses.filter((course) => course.id !== id);
    for (const text of [id, short, name, ...also]) assert.equal(getCourse(others, text), null, text);
  }
});
