import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { installPacked } from './packed.js';
import {
  blamed,
  said,
  samplesIn,
  slipFile,
  unknownInHtml,
  withSlip,
  writeAll,
  type Slip,
} from './samples.js';

/** What somebody would get wrong in each sample; a compiler has to find every one. */
const SLIPS: Readonly<Record<string, readonly Slip[]>> = {
  'main.ts': [
    ['event.outcome', 'event.detail.outcome'],
    [`theme = 'dark'`, `theme = 'sepia'`],
    ['checker.theme', 'checker.them'],
  ],
  'react.tsx': [
    ['courseOnly', 'courseOnlie'],
    ['theme="dark"', 'theme="sepia"'],
    ['course={course}', 'course={42}'],
    ['event.outcome', 'event.detail'],
    ['npq-eligibility-checker', 'npq-eligibility-cheker'],
  ],
  'next.tsx': [
    ['theme="dark"', 'theme="sepia"'],
    ['event.outcome', 'event.outcomes'],
    ['ref={checker}', 'ref={onAssessed}'],
  ],
  'preact.tsx': [
    ['hoursPerDay', 'hoursPerDays'],
    ['density="compact"', 'density="tight"'],
    ['event.least', 'event.lest'],
  ],
  'solid.tsx': [
    ['courseOnly', 'courseOnlie'],
    ['theme="dark"', 'theme="sepia"'],
    ['event.area', 'event.areas'],
  ],
  'Funding.vue': [
    ['course-only', 'course-onli'],
    ['theme="dark"', 'theme="sepia"'],
    ['@npq-eligibility-assessed', '@npq-eligibility-asessed'],
    ['event.outcome', 'event.outcomes'],
  ],
  'Finder.svelte': [
    ['course-only', 'course-onli'],
    ['theme="dark"', 'theme="sepia"'],
    ['event.areas', 'event.area'],
  ],
  'funding.component.ts': [['onAssessed($event)', 'onAsessed($event)']],
};

const HTML_SLIPS: readonly Slip[] = [
  ['course=', 'corse='],
  ['<npq-', '<npq-x-'],
];

/** Compiled beside what they are used with; the packages themselves come packed. */
const FRAMEWORKS = [
  '@angular/common',
  '@angular/compiler',
  '@angular/core',
  '@types/react',
  'preact',
  'react',
  'rxjs',
  'solid-js',
  'svelte',
  'tslib',
  'typescript',
  'vue',
];

const options = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  strict: true,
  noEmit: true,
  types: [],
  jsx: 'react-jsx',
  skipLibCheck: true,
};
const project = (moduleKind: string, moduleResolution: string, extra: object): string =>
  JSON.stringify({ compilerOptions: { ...options, module: moduleKind, moduleResolution }, ...extra });

const samples = samplesIn(readFileSync('docs/frameworks.md', 'utf8'));
const slips = samples.flatMap((sample) =>
  (SLIPS[sample.file] ?? []).map((slip, at) => ({
    file: slipFile(sample.file, at),
    code: withSlip(sample, slip),
  })),
);
const all = [...samples, ...slips];
const named = (ending: string): string[] =>
  all.filter(({ file }) => file.endsWith(ending)).map(({ file }) => file);
const wrong = (files: readonly string[]): string[] => files.filter((file) => file.includes('-slip-'));

describe('the page about frameworks', () => {
  const installed = installPacked(['data', 'elements'].map((name) => resolve('packages', name)));
  after(() => installed.remove());
  const { folder } = installed;
  for (const name of FRAMEWORKS) {
    const target = join(folder, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(resolve('node_modules', name), target, 'junction');
  }
  const plain = all
    .filter(({ file }) => /\.tsx?$/.test(file) && !file.includes('component'))
    .map(({ file }) => file);
  const ofAngular = all.filter(({ file }) => file.includes('component')).map(({ file }) => file);
  writeAll(folder, {
    ...Object.fromEntries(all.map(({ file, code }) => [file, code])),
    'package.json': JSON.stringify({ type: 'module', private: true }),
    'bundler.json': project('ESNext', 'Bundler', { files: plain }),
    'node16.json': project('Node16', 'Node16', { files: plain }),
    'nodenext.json': project('NodeNext', 'NodeNext', { files: plain }),
    'strict.json': JSON.stringify({
      extends: './bundler.json',
      compilerOptions: { skipLibCheck: false },
      files: ['main.ts'],
    }),
    'vue.json': project('ESNext', 'Bundler', {
      include: ['*.vue'],
      vueCompilerOptions: { strictTemplates: true },
    }),
    'svelte.json': project('ESNext', 'Bundler', { include: ['*.svelte'] }),
    'angular.json': project('ESNext', 'Bundler', {
      files: ofAngular,
      angularCompilerOptions: { strictTemplates: true },
    }),
  });

  it('has a sample for each, and slips for each that a compiler reads', () => {
    assert.deepEqual(
      samples
        .map(({ file }) => file)
        .filter((file) => !/\.(?:html|astro)$/.test(file))
        .toSorted(),
      Object.keys(SLIPS).toSorted(),
    );
  });

  for (const resolution of ['bundler', 'node16', 'nodenext'])
    it(`compiles plain TypeScript, React, Next, Preact and Solid under ${resolution}, and finds every slip`, async () => {
      const output = await said(folder, 'typescript/bin/tsc', '-p', `${resolution}.json`);
      assert.deepEqual(blamed(output, plain), wrong(plain), output);
    });

  it('compiles where the types of packages are checked as well', async () => {
    assert.equal(await said(folder, 'typescript/bin/tsc', '-p', 'strict.json'), '');
  });

  it('compiles in Vue, and finds every slip', async () => {
    const output = await said(folder, 'vue-tsc/bin/vue-tsc.js', '-p', 'vue.json');
    assert.deepEqual(blamed(output, named('.vue')), wrong(named('.vue')), output);
  });

  it('compiles in Svelte, and finds every slip', async () => {
    const output = await said(
      folder,
      'svelte-check/bin/svelte-check',
      ...['--tsconfig', './svelte.json', '--output', 'machine', '--workspace', '.'],
    );
    assert.deepEqual(blamed(output, named('.svelte')), wrong(named('.svelte')), output);
  });

  it('compiles in Angular, and finds every slip that it looks for', async () => {
    const output = await said(folder, '@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'angular.json');
    assert.deepEqual(blamed(output, ofAngular), wrong(ofAngular), output);
  });

  for (const { file, code } of samples.filter((sample) => /\.(?:html|astro)$/.test(sample.file)))
    it(`has nothing in ${file} that an editor with our data would mark`, () => {
      const data = join(folder, 'node_modules/@npq-widgets/elements/editors/vscode.html-custom-data.json');
      assert.deepEqual(unknownInHtml(code, data), []);
      for (const slip of HTML_SLIPS)
        assert.notDeepEqual(unknownInHtml(withSlip({ file, code }, slip), data), [], slip.join(' → '));
    });
});
