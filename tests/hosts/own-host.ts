import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A website of a test's own, on a real address: a browser keeps pages that only a tool answered from asking this machine. */
export interface OwnHost {
  /** `http://localhost:PORT`, without a slash at the end. */
  readonly origin: string;
  /** What every path answers from now on. */
  show(html: string, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

/** Starts a website that shows nothing yet. */
export async function serveOwnHost(): Promise<OwnHost> {
  let answer = { html: '', headers: {} };
  const server = createServer((_, response) => {
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...answer.headers,
      })
      .end(answer.html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    show: (html, headers = {}) => {
      answer = { html, headers };
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
