import { configure, userEvent, waitFor, within } from 'storybook/test';

// A machine that does something else too needs longer than the second that is the rule.
configure({ asyncUtilTimeout: 10_000 });

/**
 * The inside of a story's widget, once it has drawn. What is looked for there is waited for, as in a page; queries of
 * Testing Library do not look into shadow roots by themselves.
 */
export const inside = async (canvas: HTMLElement, nth = 0) =>
  waitFor(() => {
    const widgets = [...canvas.querySelectorAll('*')].filter(({ localName }) => localName !== 'npq-hub');
    const roots = widgets.flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const root = roots[nth]?.querySelector<HTMLElement>('.root');
    // Until its first view is whole a widget shows the page's own sentence, and nothing in it takes the focus.
    if (!root?.checkVisibility()) throw new Error('The story shows no widget.');
    return within(root);
  });

export type Inside = Awaited<ReturnType<typeof inside>>;

/** Chooses an option by its words, from the list with this label. */
export async function choose(widget: Inside, label: string, option: string): Promise<void> {
  const list = await widget.findByLabelText(label);
  await userEvent.selectOptions(list, within(list).getByRole('option', { name: option }));
}
