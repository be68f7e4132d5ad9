import type { Modules } from './ledger.js';

/** Which modules stand where on the way from a first view to a result. A `*` is any part of a name. */
export interface Ways {
  /** What only a page's own attribute, a mistake, or leaving the way to a result brings. */
  readonly asides: readonly string[];
  /** Of each line a visitor opens one at a time, so that a journey downloads one of them. */
  readonly alternatives: readonly (readonly string[])[];
}

export const ways: Ways = {
  asides: [
    'data/hours/plan/calendar-text',
    'data/slices/cohorts-past',
    'data/slices/courses-2017',
    'data/slices/funding-rules-past',
    'data/slices/programme-sources',
    'data/slices/programmes',
    'elements/core/attribute-advice',
    'elements/core/dark',
    'elements/core/own-step',
    'elements/core/print-beside',
    'elements/eligibility-checker/model/more-cohorts',
    'elements/eligibility-checker/views/result/asked',
    'elements/eligibility-checker/views/result/trace',
    'elements/eligibility-checker/views/school/view',
    'elements/eligibility-checker/views/sheet/view',
    'elements/eligibility-checker/views/start/date-sources',
    'elements/framework-explorer/model/search',
    'elements/framework-explorer/model/supplied',
    'elements/framework-explorer/views/retired/view',
    'elements/hours-planner/model/own-plan',
    'elements/hours-planner/model/own-terms',
    'elements/hours-planner/take-away/index',
    'elements/hours-planner/take-away/open-plan',
    'elements/hours-planner/views/form/more-about-weeks',
    'elements/hours-planner/views/form/problem',
    'elements/hours-planner/views/kept/view',
    'elements/hours-planner/views/plan/examples',
    'elements/hours-planner/views/second/view',
    'elements/hours-planner/views/weeks/progress',
    'elements/hours-planner/views/weeks/week-table',
    'elements/hub/read-own',
    'elements/provider-finder/views/own-hub/view',
    'elements/provider-finder/views/place/problem',
    'elements/provider-finder/views/place/schools',
    'elements/provider-finder/views/result/no-hub',
  ],
  alternatives: [
    ['data/slices/framework-npq-*'],
    ['data/slices/course-programmes-npq-*'],
    ['data/slices/hub-areas-*'],
    // A name needs the councils and one group of towns; a postcode the nations and one group of codes, which are less.
    ['data/slices/outcodes-*', 'data/slices/towns-*'],
    ['data/slices/nations', 'data/slices/councils'],
  ],
};

/** The files of the modules that `Ways` names. */
export interface WaysFound {
  readonly asides: ReadonlySet<string>;
  readonly alternatives: readonly ReadonlySet<string>[];
}

/** `…/packages/elements/src/core/dark.ts` is `elements/core/dark`; a slice is `data/slices/nations`. */
const nameOf = (id: string): string =>
  id
    .replaceAll('\\', '/')
    .replace(/^.*\/packages\/([\w-]+)\/(?:src|dist)\//, '$1/')
    .replace(/\.[jt]s$/, '');

/**
 * The module that a chunk is there for: what is imported when it is needed, or all that there is in it. A chunk of several
 * that others share is there for none: what is put among them by the bundler must not take them along.
 */
export function moduleOf(chunk: {
  readonly facadeModuleId: string | null;
  readonly moduleIds: readonly string[];
}): string | null {
  const [only, ...more] = chunk.moduleIds;
  const id = chunk.facadeModuleId ?? (more.length ? null : only);
  return id ? nameOf(id) : null;
}

/** Finds the file of every module that is named. Throws where a name is of none or of two, so that no list is wrong unseen. */
export function findWays({ chunks }: Modules, { asides, alternatives }: Ways): WaysFound {
  const built = [...chunks].flatMap(([file, { module }]) => (module ? [{ file, module }] : []));
  const find = (name: string): string[] => {
    const [start = '', end] = name.split('*');
    const files = built
      .filter(({ module }) =>
        end === undefined ? module === name : module.startsWith(start) && module.endsWith(end),
      )
      .map(({ file }) => file);
    const isRight = end === undefined ? files.length === 1 : files.length > 1;
    if (!isRight)
      throw new Error(`${name} in ways.ts names ${files.join(' and ') || 'nothing that was built'}.`);
    return files;
  };
  return {
    asides: new Set(asides.flatMap(find)),
    alternatives: alternatives.map((names) => new Set(names.flatMap(find))),
  };
}
