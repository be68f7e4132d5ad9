import { defineConfig } from 'vite';
import { litGuards } from './packages/embed/build/lit-guards.js';
import { literals } from './packages/embed/build/literals.js';

/** Shared by the distribution, whose build adds its own inputs and outputs, and by Storybook. */
export default defineConfig({
  base: './',
  publicDir: false,
  resolve: { conditions: ['npq-source', 'module', 'browser', 'development|production'] },
  json: { namedExports: false },
  plugins: [literals(), litGuards()],
  build: { rolldownOptions: { checks: { bundlerTimings: false } } },
});
