import { nothing } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { entryOf } from './reference.js';

type Args = Readonly<Record<string, unknown>>;

/**
 * Sets on the widgets of a story what the controls and the toolbars say, whatever the story's own template sets.
 * It stands after the story in the template, so the widgets are there and have not drawn yet.
 */
class FollowControls extends Directive {
  render(..._settings: [tag: string, args: Args, globals: Args]): typeof nothing {
    return nothing;
  }

  override update({ startNode }: ChildPart, [tag, args, globals]: [string, Args, Args]): typeof nothing {
    const type = customElements.get(tag);
    const { attributes = [], cssProperties = [] } = entryOf(tag);
    // Before it is first shown, the story stands in a fragment, which is not where `parentNode` points to.
    const around = startNode?.parentElement ?? (startNode?.parentNode as DocumentFragment);
    const widgets = [...around.querySelectorAll<HTMLElement>('*')];
    for (const widget of widgets.filter((element) => type && element instanceof type)) {
      for (const { name, fieldName = name } of attributes) {
        const value = args[fieldName] ?? (globals[fieldName] || undefined);
        if (value !== undefined) Reflect.set(widget, fieldName, value);
      }
      for (const { name } of cssProperties) {
        const value = args[name];
        if (typeof value === 'string' && value) widget.style.setProperty(name, value);
        else widget.style.removeProperty(name);
      }
    }
    return nothing;
  }
}

export const followControls = directive(FollowControls);
