import { createElement as h, useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';

/**
 * A box of its own for a table, so that a table wider than a phone scrolls and the page does not. Only while it scrolls is it
 * a stop of the keyboard, with a name that says why one has come there.
 */
export function Scrolling({ children }: { readonly children?: ReactNode }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const measure = () => {
      setScrolls(box.current !== null && box.current.scrollWidth > box.current.clientWidth);
    };
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  const stop = scrolls ? { tabIndex: 0, role: 'region', 'aria-label': 'Table, scrolls sideways' } : {};
  return h('div', { ref: box, className: 'scrolling', ...stop }, children);
}
