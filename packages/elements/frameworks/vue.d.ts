// import type {} from '@npq-widgets/elements/vue';
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Handlers, Properties, Tag } from './elements.js';

/** `onNpqAreaOpened` for `@npq-area-opened`: templates are checked by such names. */
type Camel<Text> = Text extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Text;
type Listeners<T extends Tag> = {
  [Name in keyof Handlers<T, 'on-'> as Camel<Name>]?: Handlers<T, 'on-'>[Name];
};

type VueElements = {
  [T in Tag]: new () => { $props: PublicProps & HTMLAttributes & Properties<T> & Listeners<T> };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
