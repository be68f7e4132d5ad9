import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import { programmesExample } from '@npq-widgets/data/examples/plans';
import '@npq-widgets/elements/hours-planner';
import '@npq-widgets/elements/hub';
import type { HoursPlannerElement } from '@npq-widgets/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

type Args = Partial<Pick<HoursPlannerElement, 'accent' | 'theme' | 'radius' | 'density'>>;

const data = { slices: { programmes: programmesExample } };
const { name, actionUrl, actionLabel } = estuaryHub;

const planner = (
  { accent = '', theme = '', radius = '', density = '' }: Args = {},
  className = '',
): TemplateResult =>
  html`<npq-hub name=${name} action-url=${actionUrl} action-label=${actionLabel}
    ><npq-hours-planner
      class=${className}
      course="NPQH"
      as-of="2026-11-21"
      accent=${accent}
      theme=${theme}
      radius=${radius}
      density=${density}
      .data=${data}
    ></npq-hours-planner
  ></npq-hub>`;

/** A page's own sheet, as a hub would write it. */
const withSheet = (css: string): TemplateResult => {
  const style = document.createElement('style');
  style.textContent = css;
  return html`${style} ${planner({}, 'themed')}`;
};

const meta: Meta<Args> = {
  title: 'Guides/Theming',
  component: 'npq-hours-planner',
  parameters: { facts: 'The hub and the hours are examples. Names of courses are the real ones on record.' },
  // The page of this title is the guide, stories/guides/theming.mdx.
  tags: ['!autodocs'],
  render: (args) => planner(args),
};
export default meta;

type Story = StoryObj<Args>;

/** One colour makes the whole palette. */
export const Accent: Story = { args: { accent: '#7a1f5c' } };

/** A colour that is too pale for text is made darker, and keeps its hue. */
export const PaleAccent: Story = { args: { accent: 'gold' } };

/** The page asked for a dark theme. */
export const Dark: Story = { args: { theme: 'dark' } };

/** Corners without a radius, for a page that has none. */
export const Square: Story = { args: { radius: '0' } };

/** Corners with a large radius, for a page that likes them round. */
export const Round: Story = { args: { radius: '20px' } };

/** Less room between things, for a narrow column or a long page. */
export const Compact: Story = { args: { density: 'compact' } };

/** More room between things, for a page that breathes. */
export const Roomy: Story = { args: { density: 'roomy' } };

/** Tokens in a page's sheet. */
export const Tokens: Story = {
  render: () =>
    withSheet(
      '.themed { --npq-text: #2b1b00; --npq-surface: #fffaf0; --npq-tint: #fdf1dc; --npq-line: #d9c7a3; --npq-size: 20px }',
    ),
};

/** Colours that could not be read together are held where they can; junk falls back to our own. */
export const UnreadableTokens: Story = {
  render: () =>
    withSheet(
      '.themed { --npq-text: #ddd; --npq-surface: #bbb; --npq-muted: transparent; --npq-size: 4px; --npq-radius: red; --npq-accent: url(nothing) }',
    ),
};

/** Parts in a page's sheet. */
export const Parts: Story = {
  render: () =>
    withSheet(
      '.themed::part(root) { border: 0; padding: 0 } .themed::part(heading) { letter-spacing: 0.02em; font-weight: 400 } .themed::part(panel) { border: 1px solid } .themed::part(button) { border-radius: 99px }',
    ),
};
