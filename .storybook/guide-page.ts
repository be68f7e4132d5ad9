import { CodeOrSourceMdx, HeadersMdx, Markdown } from '@storybook/addon-docs/blocks';
import {
  createElement as h,
  type AnchorHTMLAttributes,
  type ImgHTMLAttributes,
  type ReactElement,
  type TableHTMLAttributes,
} from 'react';
import { fragmentOf, targetOf } from './guides.js';
import { Scrolling } from './scrolling.js';

interface GuideProps {
  /** The text of the document, as the repository holds it. */
  readonly text: string;
  /** Where that stands: `docs/theming.md`. Its links are meant from there. */
  readonly from: string;
  /**
   * Its pictures by file name. SVG is drawn in the page, so that it follows forced colours and can be printed; of any other the
   * value is its address.
   */
  readonly pictures?: Readonly<Record<string, string>>;
}

const Table = (table: TableHTMLAttributes<HTMLTableElement>): ReactElement =>
  h(Scrolling, {}, h('table', table));

/** A document of the repository as a page of Storybook. */
export function Guide({ text, from, pictures = {} }: GuideProps): ReactElement {
  const Picture = ({ src = '', alt, width }: ImgHTMLAttributes<HTMLImageElement>): ReactElement => {
    const [, picture = ''] = Object.entries(pictures).find(([file]) => file.endsWith(`/${src}`)) ?? [];
    return src.endsWith('.svg')
      ? h('span', { dangerouslySetInnerHTML: { __html: picture } })
      : h('img', { src: picture, alt, width, style: { maxWidth: '100%', height: 'auto' } });
  };
  const Link = ({ href = '', children }: AnchorHTMLAttributes<HTMLAnchorElement>): ReactElement => {
    const target = targetOf(href, from);
    return h('a', { href: target, target: target.startsWith('#') ? '_self' : '_top' }, children);
  };
  return h(Markdown, {
    options: {
      forceBlock: true,
      slugify: fragmentOf,
      overrides: { ...HeadersMdx, code: CodeOrSourceMdx, a: Link, img: Picture, table: Table },
    },
    children: text,
  });
}
