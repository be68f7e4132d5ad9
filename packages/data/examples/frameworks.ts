/**
 * Outlines that do not exist, one for each way in which a framework can be known, for stories, the demo site and tests.
 * The courses are real; what is said of them here is not. Addresses end in `.example`, which nobody can own.
 */
import type { Courses2017Slice, SourceNotes } from '@npq-widgets/data';
import type {
  CourseAreas,
  FrameworkAreasSlice,
  FrameworkOutline,
  FrameworkSlice,
  OutlineArea,
  OutlineStatement,
} from '@npq-widgets/data/framework';

const READ = '2026-11-21';
const REVIEW_BY = '2027-02-28';
const PUBLICATION = 'https://frameworks.example/all';

const sources: SourceNotes = {
  'example-provider': {
    publisher: 'Harbour Example Provider',
    title: 'Our programmes',
    url: 'https://provider.example/npq',
    published: '2025-09',
    read: READ,
  },
  'example-hub': {
    publisher: 'Estuary Example Teaching School Hub',
    title: 'What you learn',
    url: 'https://hub.example/learn',
    published: 'undated',
    read: READ,
  },
  'example-paper': {
    publisher: 'The Example Gazette',
    title: 'A review begins',
    url: null,
    published: '2025-01-10',
    read: READ,
  },
};

const provider = { sources: ['example-provider'], confidence: 'high' } as const;
const hub = { sources: ['example-hub'], confidence: 'high' } as const;
const grounds = ({
  sources: ids,
  confidence,
}: {
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium';
}) => ({
  sources: [...ids],
  confidence,
});

const statement = (id: string, number: string | null, topic: string, words: string): OutlineStatement => ({
  id,
  number,
  topic,
  words,
  ...grounds(provider),
});

const area = (number: number, slug: string, name: string, given: Partial<OutlineArea> = {}): OutlineArea => ({
  number,
  slug,
  name,
  statements: [],
  groups: [],
  outcomes: [],
  ...grounds(provider),
  ...given,
});

/** An area of each kind: with statements, with outcomes alone, with nothing that was published. */
const known: OutlineArea[] = [
  area(1, 'harbour-culture', 'Harbour culture', {
    statements: [
      statement(
        'learn-that-1-1',
        '1.1',
        'Clear signals',
        'People row together when they can all see the same light.',
      ),
      statement('learn-that-1-2', '1.2', 'Trust on deck', 'A crew that trusts its captain speaks up early.'),
    ],
    groups: [
      {
        id: 'learn-how-to-1-1',
        title: 'Keep the lights burning',
        placedBy: 'page',
        ...grounds(provider),
        practices: [
          {
            id: 'learn-how-to-1-1-a',
            topic: 'Watches',
            words: 'Share the night watches out so that no one has them all.',
            ...grounds(provider),
          },
        ],
      },
      {
        id: 'learn-how-to-1-2',
        title: 'Welcome new crew',
        placedBy: 'page',
        practices: [],
        ...grounds(provider),
      },
    ],
    outcomes: [
      {
        id: 'outcome-1-1',
        words: 'Set a course that families can follow.',
        placedBy: 'page',
        ...grounds(hub),
      },
      {
        id: 'outcome-1-2',
        words: 'Read the weather before it turns.',
        placedBy: 'topic',
        ...grounds({ ...hub, confidence: 'medium' }),
      },
    ],
  }),
  area(2, 'charts', 'Charts and currents', {
    outcomes: [
      { id: 'outcome-2-1', words: 'Help colleagues read a chart.', placedBy: 'page', ...grounds(hub) },
    ],
  }),
  area(3, 'salvage', 'Salvage'),
];

const outlineOf = (course: string, given: Partial<FrameworkOutline>): FrameworkOutline => ({
  course,
  title: 'Example framework',
  edition: 'October 2020',
  reference: null,
  publication: PUBLICATION,
  areasInOfficialOrder: true,
  areasNote: null,
  read: READ,
  reviewBy: REVIEW_BY,
  areas: known,
  unplaced: [],
  ...grounds(provider),
  ...given,
});

const slice = (
  outline: FrameworkOutline | null,
  without: FrameworkSlice['without'] = null,
): FrameworkSlice => ({
  outline,
  without,
  sources,
  course: { sources: ['example-provider'] },
  review: {
    started: '2025-01-10',
    expectedMonths: 18,
    revisedFrameworks: null,
    existingFrameworksStay: true,
    read: READ,
    sources: ['example-paper'],
    confidence: 'medium',
  },
});

const NOTE = 'The names come from one example page; their order is not confirmed.';
const BUILDS_ON = { words: 'Its providers build on the areas of Headship (NPQH).', buildsOn: 'npq-headship' };

/** Statements with numbers in one area. */
const withStatements = outlineOf('npq-senior-leadership', {});

/** Outcomes alone. */
const withOutcomes = outlineOf('npq-headship', {
  areas: known.map((each) => ({ ...each, statements: [], groups: [] })),
});

/** Statements of which it is not known in which of two areas they stand. */
const withUnplacedStatements = outlineOf('npq-leading-teaching-development', {
  areas: known.map((each) => ({ ...each, statements: [], groups: [] })),
  unplaced: [
    {
      areas: [1, 2],
      statements: [
        statement('learn-that-tides', null, 'Tides', 'Training works with the tide, not against it.'),
      ],
    },
  ],
});

/** Areas without an official order. */
const unordered = outlineOf('npq-leading-teaching', { areasInOfficialOrder: false, areasNote: NOTE });

const summaryOf = ({ areas, unplaced, areasInOfficialOrder, areasNote }: FrameworkOutline): CourseAreas => {
  const statements = areas.map((each) => each.statements.length);
  return {
    audience: 'Captains and mates of example schools',
    page: 'https://www.gov.uk/guidance/example-npq',
    areas: areas.map(({ name }) => name),
    ordered: areasInOfficialOrder,
    note: areasNote,
    ...(statements.some((count) => count > 0) && { statements }),
    ...(unplaced.length > 0 && {
      unplaced: unplaced.map((entry) => ({ areas: entry.areas, statements: entry.statements.length })),
    }),
  };
};

const frameworkAreas: FrameworkAreasSlice = {
  courses: {
    'npq-senior-leadership': summaryOf(withStatements),
    'npq-headship': summaryOf(withOutcomes),
    'npq-leading-teaching-development': summaryOf(withUnplacedStatements),
    'npq-leading-teaching': summaryOf(unordered),
    'npq-early-headship-coaching-offer': {
      audience: 'Captains in their first five years',
      page: 'https://www.gov.uk/guidance/example-offer',
      areas: [],
      ordered: true,
      note: null,
      without: BUILDS_ON,
    },
  },
  publication: PUBLICATION,
  review: { started: '2025-01-10', expectedMonths: 18, read: READ },
  read: READ,
  reviewBy: REVIEW_BY,
};

const ended = (
  id: string,
  short: string,
  name: string,
  replacedBy: string[],
): Courses2017Slice['courses'][number] => ({
  id,
  short,
  name,
  replacedBy,
  duration: { value: { maxMonths: 18 }, confidence: 'high' },
  assessment: { value: null, confidence: 'low' },
  reviewBy: REVIEW_BY,
  ...grounds(provider),
});

/** Courses that ended, with six areas and seven behaviours. */
const courses2017: Courses2017Slice = {
  areas: {
    value: ['Steering', 'Rigging', 'Signals', 'Tides', 'Stores', 'Crew'].map((name, index) => ({
      number: index + 1,
      name,
    })),
    ...grounds(provider),
  },
  behaviours: {
    value: ['Calm', 'Care', 'Courage', 'Curiosity', 'Fairness', 'Humour', 'Patience'],
    ...grounds(provider),
  },
  ended: { value: { lastSubmission: '2022-03', contractsClosed: '2022-08' }, ...grounds(hub) },
  qualityAssurance: { value: 'The Example Gazette', ...grounds(hub) },
  courses: [
    ended('legacy-npqml', 'NPQML', 'Middle leadership', [
      'npq-leading-teaching',
      'npq-leading-teaching-development',
    ]),
    ended('legacy-npqsl', 'NPQSL', 'Senior leadership', ['npq-senior-leadership']),
    ended('legacy-npqh', 'NPQH', 'Headship', ['npq-headship']),
    ended('legacy-npqel', 'NPQEL', 'Executive leadership', ['npq-executive-leadership']),
  ],
  sources,
};

/** In place of the built-in slices of the same names. */
export const frameworkExamples = {
  'framework-areas': frameworkAreas,
  'courses-2017': courses2017,
  'framework-npq-senior-leadership': slice(withStatements),
  'framework-npq-headship': slice(withOutcomes),
  'framework-npq-leading-teaching-development': slice(withUnplacedStatements),
  'framework-npq-leading-teaching': slice(unordered),
  'framework-npq-early-headship-coaching-offer': slice(null, {
    ...BUILDS_ON,
    ...grounds({ ...provider, confidence: 'medium' }),
  }),
};
