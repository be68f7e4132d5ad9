import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fillHost, hostHeaders } from './hosts/hosts.js';
import { LIBRARIES, builtSheet, libraryFile, reactScript } from './hosts/libraries.js';

const DEMO = fileURLToPath(new URL('./', import.meta.url));
const DISTRIBUTION = fileURLToPath(new URL('../packages/embed/distribution/', import.meta.url));
/** Where the distribution stands on the demo's own site, and the folder of it that the pages of the demo load from. */
const HOME = '/npq/';
export const SCRIPTS = `${HOME}v1/`;
const USUAL_PORT = 4173;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.md': 'text/plain; charset=utf-8',
};

/** The demo, being served. One server has two origins: a browser takes a name and a number for different ones. */
export interface DemoSite {
  /** `http://localhost:PORT`: the hub's website and the host pages. */
  readonly pages: string;
  /** `http://127.0.0.1:PORT/npq/v1/`: the same machine as another origin, which host pages load the scripts from. */
  readonly scripts: string;
  close(): Promise<void>;
}

type Headers = Readonly<Record<string, string>>;

/** What every file of the distribution needs when pages of other origins use it, and what is good for it besides. */
function scriptHeaders(path: string): Headers {
  const lasting = /-[\w-]{6,8}\.js$|\/v\d+\.\d+\.\d+\//.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
  return {
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    'cache-control': lasting,
  };
}

/** The decoded path of a request; an address that cannot be read gives one that no folder has. */
function pathOf(url = '/'): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/unreadable';
  }
}

async function send(
  response: ServerResponse,
  folder: string,
  path: string,
  headers: Headers,
  change = (text: string) => text,
): Promise<void> {
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  const type = TYPES[extname(file)];
  if (type === undefined || !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    response.writeHead(404).end();
    return;
  }
  try {
    const text = change(await readFile(file, 'utf8'));
    response.writeHead(200, { 'content-type': type, ...headers }).end(text);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found. Has npm run build been run?');
  }
}

/** Serves the demo on `port`, or on any that is free when `port` is 0. Rejects when the port is taken. */
export async function serveDemo(port: number): Promise<DemoSite> {
  let scripts = '';
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    const host = /^\/hosts\/((?:doctor\/)?[\w-]+)\.html$/.exec(path)?.[1];
    const library = libraryFile(path);
    if (path.startsWith(HOME))
      void send(response, DISTRIBUTION, path.slice(HOME.length), scriptHeaders(path));
    else if (host)
      void send(response, DEMO, path, hostHeaders(host, scripts), (text) => fillHost(text, scripts));
    else if (path === '/hosts/lib/react.js')
      void reactScript().then((text) => response.writeHead(200, { 'content-type': TYPES['.js'] }).end(text));
    else if (library) void send(response, LIBRARIES, library, { 'cache-control': 'no-cache' }, builtSheet);
    else void send(response, DEMO, path, { 'cache-control': 'no-cache' });
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  const { port: taken } = server.address() as AddressInfo;
  scripts = `http://127.0.0.1:${taken}${SCRIPTS}`;
  return {
    pages: `http://localhost:${taken}`,
    scripts,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Serves the demo on the usual port, or on the next that is free. */
async function serveNear(port: number): Promise<DemoSite> {
  try {
    return await serveDemo(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return serveNear(port + 1);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { pages } = await serveNear(USUAL_PORT);
  console.log(
    `The demo hub's website: ${pages}/\nThe builder of snippets: ${pages}${HOME}builder/\nPages that are hard on widgets: ${pages}/hosts/\nCtrl+C stops it.`,
  );
}
