import type { Slice } from './find-slices.js';
import type { AllRecords } from './record-list.js';
import { valueModule } from './write-modules.js';
import type { Module } from './write-modules.js';

/** The value of a slice. Its type is what `build` returns, as the compiler writes it beside this folder. */
const sliceModule = ({ name, file, build }: Slice, records: AllRecords): Module =>
  valueModule(
    name,
    build(records),
    'ReturnType<typeof build>',
    `import type { build } from '../${file}.js';`,
  );

/** The module of a family: its slices by name, each with what imports it. */
function familyModule(family: string, slices: readonly Slice[]): Module {
  const own = slices.filter((slice) => slice.family === family).map(({ name }) => name);
  const loaders = own.map((name) => `  '${name}': () => import('../${name}.js'),`);
  const types = own.map((name) => `  readonly '${name}': () => Promise<typeof import('../${name}.js')>;`);
  return {
    name: `families/${family}`,
    script: `export default {\n${loaders.join('\n')}\n};\n`,
    declaration: `declare const loaders: {\n${types.join('\n')}\n};\nexport { loaders as default };\n`,
  };
}

/** The list of all slices, as types: nothing of it is there at run time. */
const mapModule = (slices: readonly Slice[]): Module => ({
  name: 'index',
  script: 'export {};\n',
  declaration: `/** Slice name → what its module holds: what a hub may supply in place of the built-in facts. */
export interface SliceMap {
${slices.map(({ name }) => `  '${name}': typeof import('./${name}.js').default;`).join('\n')}
}
export type SliceName = keyof SliceMap;
`,
});

/** Everything below `@npq-widgets/data/slices`. */
export function sliceModules(slices: readonly Slice[], records: AllRecords): Module[] {
  const families = new Set(slices.flatMap(({ family }) => family ?? []));
  return [
    ...slices.map((slice) => sliceModule(slice, records)),
    ...[...families].map((family) => familyModule(family, slices)),
    mapModule(slices),
  ];
}
