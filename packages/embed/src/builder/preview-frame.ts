import { make } from './dom.js';

/** How high a preview is at least, as shown; where the window is higher than `MARGIN`, it fills what is left. */
const LEAST = 440;
const MARGIN = 260;
/** No phone is narrower. */
const NARROWEST = 320;

/**
 * The frame that a preview runs in: a page of its own in an opaque origin, so that what runs there can reach neither the
 * builder nor anything the site keeps. Each preview gets a new frame, which adds no step back in the history.
 */
export class PreviewFrame {
  readonly #stage: HTMLElement;
  /** As wide as the stage when nought. */
  #width = 0;
  #shown: HTMLIFrameElement | undefined;

  constructor(stage: HTMLElement) {
    this.#stage = stage;
    new ResizeObserver(() => this.#fit()).observe(stage);
    addEventListener('resize', () => this.#fit());
  }

  set width(width: number) {
    this.#width = width;
    this.#fit();
  }

  /** Shows a page; the one before it stays until the new one is there. */
  show(html: string, title: string): void {
    const frame = make('iframe', {
      title,
      src: 'preview.html',
      sandbox:
        'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals',
    });
    const onLoad = (): void => {
      // An opaque origin cannot be named; the window is the one that was just made.
      frame.contentWindow?.postMessage(html, '*');
      this.#shown?.remove();
      this.#shown = frame;
    };
    frame.addEventListener('load', onLoad, { once: true });
    // One that is on its way is out of date.
    for (const other of this.#stage.children) if (other !== this.#shown) other.remove();
    this.#stage.append(frame);
    this.#fit();
  }

  /** A page is as wide as the stage, a small phone or a desk screen, and is shown smaller where the stage is narrower. */
  #fit(): void {
    const { clientWidth } = this.#stage;
    const width = this.#width || Math.max(NARROWEST, clientWidth);
    const scale = Math.min(1, clientWidth / width);
    const height = Math.max(LEAST, innerHeight - MARGIN);
    this.#stage.style.setProperty('block-size', `${height}px`);
    for (const { style } of this.#stage.children as HTMLCollectionOf<HTMLIFrameElement>) {
      style.setProperty('inline-size', `${width}px`);
      style.setProperty('block-size', `${Math.round(height / scale)}px`);
      style.setProperty('transform', `translateX(${Math.max(0, clientWidth - width) / 2}px) scale(${scale})`);
    }
  }
}
