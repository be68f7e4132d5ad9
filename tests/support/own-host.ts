import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const DISTRIBUTION = fileURLToPath(new URL('../../packages/embed/distribution/', import.meta.url));

/** A website of a test's own, on a real address: a browser keeps pages that only a tool answered from asking this machine. */
export interface OwnHost {
  /** `http://localhost:PORT`, without a slash at the end. */
  readonly origin: string;
  /** What every path answers from now on that is not added below. */
  show(html: string, headers?: Readonly<Record<string, string>>): void;
  /** What this path answers from now on: a script, unless its name ends in `.html`. Files below `/npq/` are the distribution's. */
  add(path: string, text: string): void;
  close(): Promise<void>;
}

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

async function sendOwn(path: string, response: ServerResponse): Promise<void> {
  try {
    const text = await readFile(DISTRIBUTION + path);
    response.writeHead(200, { 'content-type': SCRIPT, 'access-control-allow-origin': '*' }).end(text);
  } catch {
    response.writeHead(404).end();
  }
}

/** Starts a website that shows nothing yet. */
export async function serveOwnHost(): Promise<OwnHost> {
  let answer = { html: '', headers: {} };
  const added = new Map<string, string>();
  const server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/[?#].*/, '');
    const text = added.get(path);
    if (text !== undefined)
      response.writeHead(200, { 'content-type': path.endsWith('.html') ? HTML : SCRIPT }).end(text);
    else if (path.startsWith('/npq/')) void sendOwn(path.slice(5), response);
    else
      response
        .writeHead(200, { 'content-type': HTML, 'cache-control': 'no-store', ...answer.headers })
        .end(answer.html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    show: (html, headers = {}) => {
      answer = { html, headers };
    },
    add: (path, text) => void added.set(path, text),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
