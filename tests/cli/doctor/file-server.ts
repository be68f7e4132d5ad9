import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path answers. */
export interface Answer {
  readonly body: string | Uint8Array;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FileServer {
  /** `http://127.0.0.1:PORT`; `localhost` is the same server as another origin. */
  readonly origin: string;
  put(path: string, answer: Answer): void;
  close(): Promise<void>;
}

/** A server that has these answers and no others. */
export async function serveFiles(answers: Readonly<Record<string, Answer>>): Promise<FileServer> {
  const known = new Map(Object.entries(answers));
  const server = createServer((request, response) => {
    const answer = known.get(request.url ?? '');
    response.writeHead(answer?.status ?? (answer ? 200 : 404), answer?.headers).end(answer?.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, answer) => void known.set(path, answer),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
