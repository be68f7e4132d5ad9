import type { BrowserLauncher } from '@web/test-runner';
import type { Programs } from './engines.js';
import { keyCode } from './webdriver-keys.js';
import { openWebKit, type Window } from './webkit.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * What the runner's commands ask of a page. It knows pages of two drivers; ours answers as one of them, with as much as
 * tests use.
 */
interface CommandedPage {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  setViewportSize(size: Size): Promise<void>;
}

const SIZE: Size = { width: 800, height: 600 };

/**
 * Opens the files of tests in WebKitGTK, one after the other, in a frame: a window of that browser cannot be as narrow
 * as a phone.
 */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  readonly type = 'playwright';
  readonly concurrency = 1;
  readonly #programs: Programs;
  #window: Window | undefined;
  #session: { readonly id: string; readonly url: string } | undefined;

  constructor(programs: Programs) {
    this.#programs = programs;
  }

  async initialize(): Promise<void> {
    this.#window = await openWebKit(this.#programs);
    await this.#window.resize({ width: 1300, height: 1000 });
  }

  async startSession(id: string, url: string): Promise<void> {
    this.#session = { id, url };
    await this.#window?.goto(`${new URL(url).origin}/?mode=iframe`);
    await this.#window?.run(
      `const frame = document.createElement('iframe');
      frame.style.border = '0';
      document.body.replaceChildren(frame);
      frame.src = arguments[0];
      frame.focus();`,
      url,
    );
    await this.#resize(SIZE);
  }

  async stopSession(): Promise<object> {
    this.#session = undefined;
    await this.#window?.goto('about:blank');
    return {};
  }

  isActive = (id: string): boolean => this.#session?.id === id;
  getBrowserUrl = (): string | undefined => this.#session?.url;
  startDebugSession = (): Promise<void> => Promise.reject(new Error('WebKit has no window to look into.'));
  stop = async (): Promise<void> => this.#window?.close();

  getPage(): CommandedPage {
    const press = async (keys: readonly string[]): Promise<void> => this.#window?.press(keys);
    return {
      keyboard: { press: (key) => press([keyCode(key)]), type: (text) => press(Array.from(text)) },
      setViewportSize: (size) => this.#resize(size),
    };
  }

  async #resize({ width, height }: Size): Promise<void> {
    await this.#window?.run(
      `Object.assign(document.querySelector('iframe'), { width: arguments[0], height: arguments[1] });`,
      width,
      height,
    );
  }
}
