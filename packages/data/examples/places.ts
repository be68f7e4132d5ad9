/**
 * A coast that does not exist, one place for each way in which a search can end, for stories, the demo site and tests. Its
 * postcodes begin with letters that no postcode has, its addresses end in `.example`, its numbers are kept for drama.
 */
import type { CohortsSlice, ProvidersSlice, SourceNotes } from '@npq-widgets/data';
import { outcodeGroups, townGroups } from '@npq-widgets/data/finder';
import type {
  CouncilsSlice,
  DistrictsSlice,
  HubArea,
  HubAreasSlice,
  HubNamesSlice,
  NationsSlice,
  OutcodeGroup,
  OutcodesSlice,
  TownGroup,
  TownsSlice,
} from '@npq-widgets/data/finder';

const READ = '2026-11-21';
const REVIEW_BY = '2027-02-28';

const note = (title: string, published: string): SourceNotes => ({
  example: {
    publisher: 'Example Department',
    title,
    url: 'https://department.example/facts',
    published,
    read: READ,
  },
});

/** Three unitary districts, two of Examplesex, two of Dunesex, which one hub has whole; hubs share Twinport along no known line, Longshore along a known one. */
const districts: DistrictsSlice = {
  names: 'Harbour|Saltmarsh|Twinport|Fenwick-on-Sea|Longshore|Dunes|Marram',
  codes: 'E06:p1,1,1|E07:p1,1,1,1',
  hubs: 'EE5|EE5|WM9 WM10|EE6|EE6 EE10|EE10|EE10',
  counties: '*3|Examplesex*2|Dunesex*2',
  sides: [
    'WM9:E06000903:north:',
    'WM10:E06000903:south:',
    'EE6:E07000902:south:Old Quay',
    'EE10:E07000902:north:Lighthouse',
  ],
  coming: 'Examplesea:3-4:2027-04-01',
  reviewBy: REVIEW_BY,
  sources: note('Where hubs share a district', '2023-11'),
};

/**
 * QQ1: one district. QQ2: two districts of one hub. QQ3: a district that hubs share. QQ4: a side that is known. QQ5: no
 * school. QQ6: two hubs. QQ9: on the border with Wales. QW1 to QW3: in Wales.
 */
const outcodes: OutcodesSlice = {
  england: 'QQ=0.1.2.3.4:1a9,2a6b1,3c3,4e16!EE6.16,5a,6a6d1,9a4',
  reviewBy: REVIEW_BY,
  sources: note('Schools by postcode', '2023-11-16'),
};

const nations: NationsSlice = {
  nations: [
    { name: 'Wales', kind: 'nation', codes: 'QW1-3;QQ9', alsoEngland: 'QQ9' },
    { name: 'British Forces Post Office', kind: 'forces', codes: 'BF1', alsoEngland: '' },
    { name: 'banks', kind: 'no-place', codes: 'BX*', alsoEngland: '' },
  ],
  sources: note('Postcodes elsewhere', '2026'),
};

const towns: TownsSlice = {
  names: 'Newtown|Pier Head;;;Newtown;;;',
  sided: ['EE10:E07000902:Beacon'],
  sources: note('Towns', '2024'),
};

/** Kelp ended and is part of Harbour; the two districts of Examplesex go into Examplesea. */
const councils: CouncilsSlice = {
  council: 'Saltmarsh|Marsh Borough:1',
  former: 'Kelp|Kelp District Council:0:2023-04-01',
  county: 'Examplesex|Exsex:3-4;Dunesex:5-6',
  wider: '',
  nations: ['Wales', 'Scotland'],
  reviewBy: REVIEW_BY,
  sources: note('Councils', '2025'),
};

/** So small a coast has all its codes and all its towns in every group. */
const outcodeSlices = Object.fromEntries(
  outcodeGroups.map((group) => [`outcodes-${group}`, outcodes]),
) as Record<`outcodes-${OutcodeGroup}`, OutcodesSlice>;

const townSlices = Object.fromEntries(townGroups.map((group) => [`towns-${group}`, towns])) as Record<
  `towns-${TownGroup}`,
  TownsSlice
>;

const hub = (id: string, name: string, website: string, given: Partial<HubArea>): HubArea => ({
  id,
  name,
  website,
  email: null,
  phone: null,
  then: null,
  covers: [],
  seenWith: [],
  ...given,
});

const region = (hubs: HubArea[]): HubAreasSlice => ({
  hubs,
  holdsUntil: '2028-08-31',
  reviewBy: REVIEW_BY,
  sources: note('Teaching school hubs', '2025-09-30'),
});

const east = region([
  hub('EE5', 'Estuary Example Teaching School Hub', 'https://www.hub.example', {
    email: 'npq@hub.example',
    phone: '01632 960 001',
    then: 'extension 12',
    covers: ['Harbour', 'Saltmarsh'],
    seenWith: [
      { provider: 'harbour-example', period: '2024-25', sure: true },
      { provider: 'tide-example', period: 'autumn 2025', sure: false },
      { provider: 'wreck-example', period: '2022', sure: true },
    ],
  }),
  hub('EE6', 'Shoreline Example Teaching School Hub (South)', 'https://shoreline.example', {
    email: 'office@shoreline.example',
    phone: '01632 960 002',
    covers: ['Fenwick-on-Sea', 'Longshore (south)'],
  }),
  hub('EE10', 'Shoreline Example Teaching School Hub (North)', 'https://shoreline.example', {
    email: 'office@shoreline.example',
    phone: '01632 960 003',
    covers: ['Longshore (north)', 'Dunes', 'Marram'],
  }),
]);

const west = region([
  hub('WM9', 'North Quay Example Teaching School Hub', 'https://northquay.example', {
    phone: '01632 960 004',
    covers: ['Twinport (north)'],
  }),
  hub('WM10', 'South Quay Example Teaching School Hub', 'https://southquay.example/hub', {
    email: 'tsh@southquay.example',
    covers: ['Twinport (south)'],
  }),
]);

/** The same hubs by name, in the form of the slice. */
const hubNames: HubNamesSlice = {
  names: [...east.hubs, ...west.hubs].map(({ id, name }) => `${id}:${name}`).join('|'),
  reviewBy: REVIEW_BY,
};

const provider = (
  id: string,
  name: string,
  given: Partial<ProvidersSlice['providers'][number]> = {},
): ProvidersSlice['providers'][number] => ({
  id,
  name,
  status: 'active',
  website: `https://${id}.example`,
  ...given,
});

const all = ['harbour-example', 'lantern-example', 'tide-example'];

/** Headship has three lead providers, early years leadership one; in spring 2026 nobody led early years leadership. */
const providers: ProvidersSlice = {
  providers: [
    provider('harbour-example', 'Harbour Example Provider', {
      also: ['Harbour Example Provider (home of Jetty)', 'Jetty Example'],
    }),
    provider('lantern-example', 'Lantern Example Provider', { websiteConfidence: 'low' }),
    provider('tide-example', 'Tide Example Provider'),
    provider('wreck-example', 'Wreck Example Provider', { status: 'former', website: null }),
  ],
  offers: {
    'autumn-2026': {
      confidence: 'medium',
      sources: ['example'],
      note: 'From an example table.',
      courses: {
        'npq-headship': all,
        'npq-senior-leadership': all,
        'npq-early-years-leadership': ['tide-example'],
      },
    },
    'spring-2026': {
      confidence: 'high',
      sources: ['example'],
      note: 'Self-funded only.',
      courses: { 'npq-headship': ['lantern-example'] },
    },
  },
  sources: note('Who offers what', '2026-05-20'),
  reviewBy: REVIEW_BY,
};

const date = { value: null, confidence: 'low' } as const;
const cohort = (id: string, label: string): CohortsSlice[number] => ({
  id,
  label,
  funding: 'unknown',
  confidence: 'high',
  sources: ['example'],
  start: date,
  opens: date,
  closes: date,
  offered: { value: true, confidence: 'high', on: READ },
  reviewBy: REVIEW_BY,
});
const cohorts: CohortsSlice = [
  cohort('autumn-2026', 'Autumn 2026'),
  cohort('spring-2027', 'Spring 2027'),
  cohort('spring-2026', 'Spring 2026 (self-funded)'),
];

/** What a widget takes as `data.slices`: the whole coast. */
export const coast = {
  districts,
  nations,
  ...outcodeSlices,
  councils,
  ...townSlices,
  providers,
  cohorts,
  'hub-areas-ee': east,
  'hub-areas-wm': west,
  'hub-names': hubNames,
};

/** What a person can type and what comes of it. */
export const searches = {
  oneHub: 'QQ1 1AA',
  oneHubTwoDistricts: 'QQ2',
  sharedDistrict: 'QQ3 1AA',
  knownSide: 'QQ4 1AA',
  noSchool: 'QQ5',
  twoHubs: 'QQ6 1AA',
  border: 'QQ9 1AA',
  wales: 'QW1 1AA',
  forces: 'BFPO 57',
  noPlace: 'BX1 1AA',
  looksEnglish: 'QQ77 1AA',
  looksWelsh: 'QW77 1AA',
  unknownCode: 'ZZ1 1AA',
  notAPostcode: 'QQ1 1A',
  slippedLetter: 'QQI 1AA',
  town: 'Pier Head',
  townOnASide: 'Beacon',
  sharedByName: 'Longshore',
  severalTowns: 'Newtown',
  formerCouncil: 'Kelp',
  county: 'Examplesex',
  wholeCounty: 'Dunesex',
  typo: 'Fenwik-on-Sea',
  nation: 'Wales',
  unknownName: 'Xanadu',
  empty: '',
} as const;
