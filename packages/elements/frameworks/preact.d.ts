// import type {} from '@npq-widgets/elements/preact';
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { Attributes, Handlers, NpqElements, Properties, Tag } from './elements.js';

type Of<T extends Tag> = NpqElements[T]['element'];
type PreactElements = {
  [T in Tag]: HTMLAttributes<Of<T>> &
    ClassAttributes<Of<T>> &
    Attributes<T> &
    Properties<T> &
    Handlers<T, 'on'>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
