/**
 * What hubs state of themselves, in the shape of their file: one with everything, one as small as it can be, and one
 * that a real hub published in 2021, which has long expired.
 */
import type { OwnFacts } from '@npq-widgets/data/own-facts';

export const estuaryFacts: OwnFacts = {
  version: 1,
  hub: 'Estuary Example Teaching School Hub',
  written: '2026-11-20',
  expires: '2027-08-31',
  courses: [
    {
      course: 'npq-senior-leadership',
      provider: 'teach-first',
      wording: 'We meet at Seawall School, with lunch and parking.',
      delivery: 'blended',
      inPersonDays: 4,
      contact: { name: 'The NPQ team', email: 'npq@hub.example', phone: '01632 960001' },
      price: { pounds: 1_000, includes: 'all sessions, materials and lunch' },
      programme: {
        months: 18,
        parts: [
          { name: 'Days together', mode: 'in person', days: 4 },
          { name: 'Online seminars', mode: 'online', hours: 9, count: 6 },
          { name: 'Coaching', mode: 'coaching', hours: 6, count: 6 },
          { name: 'Own study', mode: 'self-study', hours: 45 },
        ],
      },
      cohorts: [
        {
          name: 'Spring 2027',
          starts: '2027-01-19',
          ends: '2028-07-14',
          opens: '2026-11-02',
          closes: '2027-01-08',
          places: { state: 'open', on: '2026-11-20' },
          sessions: [
            { title: 'Opening day', date: '2027-01-19', from: '09:30', to: '15:30', place: 'Seawall School' },
            { title: 'Online seminar', date: '2027-03-09', from: '16:00', to: '17:30', online: true },
            { title: 'Day two', date: '2027-06-15', from: '09:30', to: '15:30', place: 'Seawall School' },
          ],
        },
        { name: 'Autumn 2027', starts: '2027-11', places: { state: 'waiting list', on: '2026-11-20' } },
      ],
    },
    {
      course: 'npq-leading-literacy',
      delivery: 'online',
      cohorts: [{ name: 'Spring 2027', starts: '2027-02', places: { state: 'full', on: '2026-11-20' } }],
    },
  ],
};

/** Nothing but what there must be. */
export const smallestFacts: OwnFacts = {
  version: 1,
  hub: 'Quayside Example Hub',
  written: '2026-11-20',
  expires: '2027-03-31',
  courses: [{ course: 'npq-headship', cohorts: [{ name: 'Spring 2027', starts: '2027-02-23' }] }],
};

/** As NELT Teaching School Hub wrote in 2021 of its first two cohorts. */
export const neltFacts2021: OwnFacts = {
  version: 1,
  hub: 'NELT Teaching School Hub',
  written: '2021-09-01',
  expires: '2022-02-28',
  courses: [
    {
      course: 'npq-senior-leadership',
      provider: 'school-led-network',
      delivery: 'blended',
      wording: '18 months, with at most four days in person and online, and study of your own.',
      cohorts: [
        { name: 'November 2021', starts: '2021-11' },
        { name: 'February 2022', starts: '2022-02' },
      ],
    },
  ],
};
