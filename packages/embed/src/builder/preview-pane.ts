import { byId, make } from './dom.js';
import type { Choice } from './choice.js';
import type { Order } from './order.js';
import { PreviewFrame } from './preview-frame.js';
import { previewPage } from './preview-page.js';

const NOT_SHARED =
  'The preview, and every frame, needs the header Access-Control-Allow-Origin: * on the files, which this server does not send. On pages of this same website the widget itself works without it.';
const IN_A_FRAME = 'In a frame the preview shows how the tool opens. Use it there to come to an answer.';

/** The part of the page where the tool is seen as a visitor would see it. */
export class PreviewPane {
  readonly #frame = new PreviewFrame(byId('stage'));
  readonly #isShared: boolean;
  #shown = '';

  /**
   * @param isShared whether pages of other origins may have the scripts
   * @param ask called when another view was chosen
   */
  constructor(isShared: boolean, ask: () => void) {
    this.#isShared = isShared;
    byId('preview-view').addEventListener('change', ask);
    byId('widths').addEventListener('change', ({ target }) => {
      this.#frame.width = Number((target as HTMLInputElement).value);
    });
  }

  get #isAnswered(): boolean {
    return byId('preview-view').querySelector<HTMLInputElement>('[value=answer]')?.checked ?? false;
  }

  /**
   * @param order undefined while something is wrong: the last preview stays
   * @param file the text of the hub's own file, if the preview is to read one
   */
  show(order: Order | undefined, choice: Choice, file = ''): void {
    const isFramed = /^(?:frame|google-sites)$/.test(choice.platform);
    const notes = [
      !order && 'The preview waits until everything is right.',
      choice.base !== '' &&
        'The preview takes the files from beside this page, not from the folder that you gave.',
      isFramed && this.#isAnswered && IN_A_FRAME,
      !this.#isShared && NOT_SHARED,
    ];
    byId('preview-notes').replaceChildren(
      ...notes.flatMap((note) => (note === false ? [] : [make('p', {}, note)])),
    );
    if (!order) return;
    const { platform, snippet } = order;
    const html = previewPage({
      ...{ platform: platform.name, snippet, name: choice.name, isAnswered: this.#isAnswered, file },
      styles: new URL('preview.css', location.href).href,
    });
    if (html === this.#shown) return;
    this.#shown = html;
    this.#frame.show(html, `Preview: ${platform.title}`);
  }
}
