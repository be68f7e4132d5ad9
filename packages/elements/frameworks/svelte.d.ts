// import type {} from '@npq-widgets/elements/svelte';
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, Handlers, NpqElements, Properties, Tag } from './elements.js';

type SvelteNpqElements = {
  [T in Tag]: HTMLAttributes<NpqElements[T]['element']> & Attributes<T> & Properties<T> & Handlers<T, 'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteNpqElements {}
}
