import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Programs } from './engines.js';

/** One open window of a browser, driven by W3C WebDriver: the few commands that tests need. */
export interface Window {
  readonly version: string;
  goto(url: string): Promise<void>;
  /** Runs the text of a function's body in the page; a promise is waited for. */
  run(script: string, ...values: readonly unknown[]): Promise<unknown>;
  /** Presses these keys one after the other, each by its character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
  press(keys: readonly string[]): Promise<void>;
  /** Presses the mouse at a point of what is in view. */
  click(x: number, y: number): Promise<void>;
  resize(size: { readonly width: number; readonly height: number }): Promise<void>;
  /** A picture of what is in view, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens WebKitGTK's small browser on a screen that nobody sees. */
export async function openWebKit({ browser, driver = '', screen = '' }: Programs): Promise<Window> {
  const display = await startScreen(screen);
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display.name };
  const server = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = async (): Promise<void> => {
    await ended(server);
    await ended(display.process);
  };
  try {
    const { send, version } = await startSession(`http://127.0.0.1:${port}`, browser);
    return { ...commands(send), version, close: () => send('DELETE', '').then(stop, stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Send = (method: 'POST' | 'GET' | 'DELETE', path: string, body?: object) => Promise<unknown>;

function commands(send: Send): Omit<Window, 'close' | 'version'> {
  return {
    goto: async (url) => void (await send('POST', '/url', { url })),
    run: (script, ...args) => send('POST', '/execute/sync', { script, args }),
    press: async (keys) => {
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    click: async (x, y) => {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    resize: async (size) => {
      // The window has a frame and a bar of its own around what is in view.
      const inner = (await send('POST', '/execute/sync', {
        script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]',
        args: [],
      })) as [number, number];
      await send('POST', '/window/rect', {
        x: 0,
        y: 0,
        width: size.width + inner[0],
        height: size.height + inner[1],
      });
    },
    picture: async () => Buffer.from(String(await send('GET', '/screenshot')), 'base64'),
  };
}

async function startSession(origin: string, binary: string): Promise<{ send: Send; version: string }> {
  await answers(`${origin}/status`);
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  };
  const session = (await request('POST', `${origin}/session`, { capabilities })) as {
    readonly sessionId: string;
    readonly capabilities: { readonly browserVersion: string };
  };
  return {
    version: session.capabilities.browserVersion,
    send: (method, path, body) => request(method, `${origin}/session/${session.sessionId}${path}`, body),
  };
}

async function request(method: string, address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebDriver: ${JSON.stringify(value)}`);
  return value;
}

/** Waits until a server that was just started answers. */
const answers = (address: string): Promise<void> =>
  untilTrue(
    () =>
      fetch(address).then(
        ({ ok }) => ok,
        () => false,
      ),
    `Nothing answers at ${address}`,
  );

/** Asks until the answer is true. Throws with these words when it never is. */
export async function untilTrue(ask: () => Promise<unknown>, otherwise: string): Promise<void> {
  const end = Date.now() + 10_000;
  while ((await ask()) !== true) {
    if (Date.now() > end) throw new Error(`${otherwise}, in 10 s.`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** Xvfb chooses the number of its screen and writes it down. */
function startScreen(program: string): Promise<{ name: string; process: ChildProcess }> {
  const process = spawn(program, ['-displayfd', '1', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    process.on('error', reject);
    process.on('exit', () => reject(new Error('Xvfb ended.')));
    process.stdout.on('data', (text: Buffer) => resolve({ name: `:${text.toString().trim()}`, process }));
  });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    }),
  );
}

/** Ends a process that was started here. */
function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    if (!child.kill()) resolve();
  });
}
