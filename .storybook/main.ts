import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  // Stories show the sources as they stand, not what was last built.
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: ['npq-source', ...defaultClientConditions] },
      // Storybook's own chunks are large and no visitor loads them.
      build: { chunkSizeWarningLimit: 1500 },
    }),
};

export default config;
