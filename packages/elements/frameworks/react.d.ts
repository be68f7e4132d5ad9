// import type {} from '@npq-widgets/elements/react';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, Handlers, NpqElements, Properties, Tag } from './elements.js';

type Of<T extends Tag> = NpqElements[T]['element'];
type ReactElements = {
  [T in Tag]: DetailedHTMLProps<HTMLAttributes<Of<T>>, Of<T>> &
    Attributes<T> &
    Properties<T> &
    Handlers<T, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
