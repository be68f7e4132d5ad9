import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import ICAL from 'ical.js';
import { planHours, workAtRate } from '@npq-widgets/data/plan';
import type { PlanQuestion, Session } from '@npq-widgets/data/plan';
import { calendarText } from '@npq-widgets/data/plan/calendar';

import { question } from './any-question.js';

const NOW = new Date('2026-11-21T09:00:00Z');

function fileOf(given: Partial<PlanQuestion> = {}, formatWork = (name: string) => name, now = NOW): string {
  const asked = question(given);
  const { plan } = planHours(asked);
  assert.ok(plan);
  return calendarText({
    plan: `npq-headship.${asked.start}`,
    name: 'My NPQ',
    weeks: plan.weeks,
    studyTimes: asked.studyTimes,
    formatWork: ({ name, minutes }) => formatWork(name || `Study, ${String(minutes)} minutes`),
    now,
  });
}

/** The entries as another library reads them. */
function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  assert.ok(zone);
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const session = (id: string, day: string, given: Partial<Session> = {}): Session => ({
  id,
  name: `Session ${id}`,
  minutes: 90,
  mode: 'online',
  day,
  at: '16:00',
  takesOut: false,
  ...given,
});
const utc = ({ startDate }: ICAL.Event): string => startDate.toJSDate().toISOString();

describe('the calendar file of a plan', () => {
  test('holds every piece of work that is not done, and is read back by another library', () => {
    const { plan } = planHours(question());
    const events = eventsOf(fileOf());
    assert.equal(events.length, plan?.weeks.flatMap(({ work }) => work).length);
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
  });

  test('a session is at its time in London, before and after both changes of the clocks and at the turn of the year', () => {
    const days = ['2027-03-27', '2027-03-29', '2027-10-30', '2027-11-01', '2027-12-31', '2028-01-03'];
    const events = eventsOf(fileOf({ sessions: days.map((day, index) => session(String(index), day)) }));
    const held = events.filter(({ summary }) => summary.startsWith('Session'));
    assert.deepEqual(held.map(utc), [
      '2027-03-27T16:00:00.000Z',
      '2027-03-29T15:00:00.000Z',
      '2027-10-30T15:00:00.000Z',
      '2027-11-01T16:00:00.000Z',
      '2027-12-31T16:00:00.000Z',
      '2028-01-03T16:00:00.000Z',
    ]);
    for (const { duration } of held) assert.equal(duration.toSeconds(), 90 * 60);
  });

  test('study at a time of the evening is timed, and without one is a day that leaves the calendar free', () => {
    const timed = eventsOf(fileOf({ studyTimes: [{ weekday: 2, minutes: 120, at: '19:30' }] }));
    assert.equal(timed[0]?.startDate.toString(), '2027-01-19T19:30:00');
    const [first] = eventsOf(fileOf());
    assert.ok(first?.startDate.isDate);
    assert.equal(first.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
  });

  test('a second file moves and never doubles: the same identifiers, and a later sequence', () => {
    const later = new Date('2026-11-22T09:00:00Z');
    const first = eventsOf(fileOf({ sessions: [session('one', '2027-03-09')] }));
    const second = eventsOf(fileOf({ sessions: [session('one', '2027-03-16')] }, undefined, later));
    const find = (events: ICAL.Event[]) => events.find(({ summary }) => summary === 'Session one');
    assert.equal(find(first)?.uid, find(second)?.uid);
    assert.ok((find(second)?.sequence ?? 0) > (find(first)?.sequence ?? 0));
    const ids = new Set(first.map(({ uid }) => uid));
    assert.ok(second.every(({ uid }) => ids.has(uid)));
  });

  test('what is left keeps its identifiers when something is ticked', () => {
    const ids = (done: PlanQuestion['done']): string[] => eventsOf(fileOf({ done })).map(({ uid }) => uid);
    const [first = '', ...rest] = ids([]);
    const part = question().study[0]?.id ?? '';
    const left = ids([{ part, day: '2027-01-19', minutes: 45 }]);
    assert.ok(!left.includes(first), 'what is done is left out');
    assert.deepEqual(left, rest);
  });

  test('another cohort has identifiers of its own', () => {
    const first = new Set(eventsOf(fileOf()).map(({ uid }) => uid));
    const other = eventsOf(fileOf({ start: '2027-02-16', finish: '2028-02-15', ...workAtRate(1, 52) }));
    assert.ok(other.every(({ uid }) => !first.has(uid)));
  });

  test('lines end as the standard says, are folded at 75 octets, and words come back as they were', () => {
    const words =
      'Comma, semicolon; backslash \\ and\nbreak: é–“quoted” and a line that is much longer than seventy-five octets';
    const text = fileOf(
      { sessions: [session('one', '2027-03-09', { place: 'Seawall School, Leigh' })] },
      () => words,
    );
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!/[^\r]\n/.test(text));
    const [first] = eventsOf(text);
    assert.equal(first?.summary, words);
    assert.ok(eventsOf(text).some(({ location }) => location === 'Seawall School, Leigh'));
  });
});
