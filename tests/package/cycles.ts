import type { Graph } from './import-graph.js';

/** Every ring of files that import each other, types included, as `a → b → a`. Sorted; empty is what we promise. */
export function findCycles({ files, edges }: Graph): string[] {
  const next = new Map(
    files.map((file) => [file, edges.filter(({ from }) => from === file).map(({ to }) => to)]),
  );
  const cycles = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) return void cycles.add(named(path.slice(at)));
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return [...cycles].sort();
}

/** The same ring has one name, wherever the search entered it. */
function named(ring: readonly string[]): string {
  const first = ring.indexOf([...ring].sort()[0]!);
  const turned = [...ring.slice(first), ...ring.slice(0, first)];
  return [...turned, turned[0]].join(' → ');
}
