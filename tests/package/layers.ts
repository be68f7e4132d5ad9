import { reach, type EdgeKind, type Graph, type Sources } from './import-graph.js';

/** A rule of who may know whom, followed through everything that comes along. */
interface Layer {
  readonly says: string;
  readonly from: RegExp;
  readonly except?: RegExp;
  readonly mustNotReach: RegExp;
  readonly through: readonly EdgeKind[];
}

const WIDGETS = ['eligibility-checker', 'framework-explorer', 'hours-planner', 'provider-finder'];
const atOnce: readonly EdgeKind[] = ['static'];
const everAtRunTime: readonly EdgeKind[] = ['static', 'dynamic'];
const ELEMENTS = String.raw`^packages/elements/src/|^@npq-widgets/elements`;

const LAYERS: readonly Layer[] = [
  {
    says: 'data never reaches the DOM libraries, Node, or the packages that show it',
    from: /^packages\/data\/(src|examples)\//,
    mustNotReach: new RegExp(`^(lit|@lit)(/|$)|^node:|${ELEMENTS}|^packages/(embed|cli)/`),
    through: everAtRunTime,
  },
  {
    says: 'data brings zod only with its schemas',
    from: /^packages\/data\/src\//,
    except: /^packages\/data\/src\/schema\//,
    mustNotReach: /^zod(\/|$)/,
    through: atOnce,
  },
  {
    says: 'the elements never bring zod, nor know how they are delivered',
    from: /^packages\/elements\/src\//,
    mustNotReach: /^zod(\/|$)|^packages\/(embed|cli)\/|^node:/,
    through: atOnce,
  },
  {
    says: 'the loader and what comes with it bring no Lit and no element',
    from: /^packages\/embed\/src\//,
    mustNotReach: new RegExp(`^(lit|@lit|zod)(/|$)|${ELEMENTS}`),
    through: atOnce,
  },
  {
    says: 'the texts of embed are plain text',
    from: /^packages\/embed\/src\/(snippets|doctor\/examination)\//,
    mustNotReach: new RegExp(`^(lit|@lit|zod)(/|$)|${ELEMENTS}`),
    through: everAtRunTime,
  },
  {
    says: 'the command line never reaches Lit or an element',
    from: /^packages\/cli\/src\//,
    mustNotReach: new RegExp(`^(lit|@lit)(/|$)|${ELEMENTS}`),
    through: everAtRunTime,
  },
  {
    says: 'the core and the shared parts bring no widget',
    from: /^packages\/elements\/src\/(core|ui)\//,
    mustNotReach: new RegExp(`^packages/elements/src/(${WIDGETS.join('|')}|hub)/`),
    through: everAtRunTime,
  },
  {
    says: 'the core brings no shared part',
    from: /^packages\/elements\/src\/core\//,
    mustNotReach: /^packages\/elements\/src\/ui\//,
    through: everAtRunTime,
  },
  ...WIDGETS.map((widget) => ({
    says: `${widget} reaches no other widget`,
    from: new RegExp(`^packages/elements/src/${widget}/`),
    mustNotReach: new RegExp(
      `^packages/elements/src/(${WIDGETS.filter((other) => other !== widget).join('|')}|hub)/`,
    ),
    through: everAtRunTime,
  })),
  {
    says: 'a model brings neither Lit nor anything else of the page',
    from: new RegExp(`^packages/elements/src/(${WIDGETS.join('|')})/model/`),
    mustNotReach: /^(lit|@lit)(\/|$)|^packages\/elements\/src\/(core|ui)\//,
    through: atOnce,
  },
];

/** Each way in which the graph breaks a rule, with the path that leads there. Empty is what we promise. */
export function brokenLayers(graph: Graph): string[] {
  return LAYERS.flatMap(({ says, from, except, mustNotReach, through }) =>
    graph.files
      .filter((file) => from.test(file) && !except?.test(file))
      .flatMap((file) => [...reach(graph, file, through)].filter(([to]) => mustNotReach.test(to)))
      .map(([, path]) => `${says}: ${path.join(' → ')}`),
  );
}

/** Imports of packages that a package.json does not name. What embed bundles is named among its devDependencies. */
export function undeclaredImports(graph: Graph, sources: Sources): string[] {
  const found = graph.edges.flatMap(({ from, to }) => {
    const own = /^packages\/[^/]+/.exec(from)?.[0] ?? '';
    const toPackage = packageOf(to, sources);
    const manifest = JSON.parse(sources.get(`${own}/package.json`) ?? '{}') as Record<
      string,
      Record<string, string>
    >;
    if (toPackage === undefined || toPackage === (manifest['name'] as unknown)) return [];
    const declared = {
      ...manifest['dependencies'],
      ...manifest['devDependencies'],
      ...manifest['peerDependencies'],
    };
    return toPackage in declared
      ? []
      : [`${from} imports ${toPackage}, which ${own}/package.json does not name`];
  });
  return [...new Set(found)];
}

function packageOf(to: string, sources: Sources): string | undefined {
  if (to.startsWith('node:')) return undefined;
  const ours = /^packages\/[^/]+/.exec(to)?.[0];
  if (ours) return (JSON.parse(sources.get(`${ours}/package.json`) ?? '{}') as { name?: string }).name;
  return /^(@[^/]+\/)?[^/]+/.exec(to)?.[0];
}

const ELEMENT = /^packages\/elements\/src\/.*\.ts$/;
/** A `define.ts` registers one element, and the entries of the package list what it exports: there is no more to either. */
const MAY_BE_SHORT = /\/define\.ts$|^packages\/elements\/src\/(?:all|index)\.ts$/;
const LEAST_LINES = 20;

/** Files of the elements that hold too little to be worth opening: it belongs into the file that uses it, or a neighbour. */
export const shortFiles = (sources: Sources): string[] =>
  [...sources]
    .filter(([file]) => ELEMENT.test(file) && !MAY_BE_SHORT.test(file))
    .map(([file, text]) => [file, text.trimEnd().split('\n').length] as const)
    .filter(([, lines]) => lines < LEAST_LINES)
    .map(([file, lines]) => `${file}: ${lines}`);
