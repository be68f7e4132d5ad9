// import type {} from '@npq-widgets/elements/solid';
import type { JSX } from 'solid-js';
import type { Attributes, Handlers, NpqElements, Properties, Tag } from './elements.js';

/** `prop:data` sets a property, whatever it is called. */
type Prefixed<T> = { [Name in keyof T & string as `prop:${Name}`]?: T[Name] };
type SolidElements = {
  [T in Tag]: JSX.HTMLAttributes<NpqElements[T]['element']> &
    Attributes<T> &
    Properties<T> &
    Prefixed<Properties<T>> &
    Handlers<T, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
