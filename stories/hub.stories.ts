import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import { programmesExample } from '@npq-widgets/data/examples/plans';
import '@npq-widgets/elements/hours-planner';
import '@npq-widgets/elements/hub';
import type { HubElement } from '@npq-widgets/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { choose, inside } from './inside.js';

type Args = Partial<Pick<HubElement, 'hub' | 'name' | 'actionUrl' | 'actionLabel' | 'email'>>;

const data = { slices: { programmes: programmesExample } };

const meta: Meta<Args> = {
  title: 'Widgets/Hub',
  component: 'npq-hub',
  parameters: { facts: 'The hub and the hours are examples. Names of courses are the real ones on record.' },
  // A hub shows nothing of itself: what it says of itself is seen at the end of a widget's answer.
  render: ({ hub = '', name = '', actionUrl = '', actionLabel = '', email = '' }) =>
    html`<npq-hub hub=${hub} name=${name} action-url=${actionUrl} action-label=${actionLabel} email=${email}
      ><npq-hours-planner course="NPQH" as-of="2026-11-21" .data=${data}></npq-hours-planner
    ></npq-hub>`,
};
export default meta;

type Story = StoryObj<Args>;

const { name, actionUrl, actionLabel, email } = estuaryHub;

/** The hub's own next step, labelled as the hub's. */
export const NextStep: Story = {
  args: { hub: estuaryHub.areas.join(), name, actionUrl, actionLabel, email },
};

/** A link without words of its own gets ours. */
export const LinkAlone: Story = { args: { name, actionUrl } };

/** An address and no link. */
export const EmailAlone: Story = { args: { name, email } };

/** A hub that does not say what it is called. */
export const Unnamed: Story = { args: { actionUrl, actionLabel } };

/** A hub that gave no next step: the answer ends without one. */
export const Empty: Story = { args: { name } };

/** Values that cannot be used are left out, each with one line in the console. */
export const UnusableValues: Story = {
  args: { hub: 'Estuary', name, actionUrl: 'javascript:alert(1)', email: 'npq at hub' },
};

/** The main path: what is chosen in one widget holds in the others of the same hub. */
export const SharedChoice: Story = {
  render: () =>
    html`<npq-hub
      ><npq-hours-planner as-of="2026-11-21" .data=${data}></npq-hours-planner>
      <npq-hours-planner as-of="2026-11-21" .data=${data}></npq-hours-planner
    ></npq-hub>`,
  play: async ({ canvasElement }) => {
    const first = await inside(canvasElement);
    const second = await inside(canvasElement, 1);
    await choose(first, 'Which NPQ?', 'Headship');
    await expect(await second.findByRole('heading', { name: 'Headship' })).toBeVisible();
    await expect(second.getByLabelText('Which NPQ?')).toHaveDisplayValue('Headship');
  },
};
