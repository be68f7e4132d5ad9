import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** Where Debian's packages put it: `apt-get install php-cli php-mysql wordpress mariadb-server` and two themes. */
const SOURCE = '/usr/share/wordpress';

/** Why there can be no WordPress on this machine; empty when there can. */
export function whatIsMissing(): string {
  const themes = ['twentytwentyone', 'twentytwentythree'].map(
    (name) => `${SOURCE}/wp-content/themes/${name}`,
  );
  const missing = [SOURCE, ...themes, '/usr/sbin/mariadbd', '/usr/bin/php'].filter(
    (path) => !existsSync(path),
  );
  return missing.length ? `a real WordPress needs ${missing.join(', ')}` : '';
}

/** A WordPress of a test's own, with the plug-in from the distribution in it. */
export interface WordPressSite {
  readonly origin: string;
  /** Runs PHP inside it, and returns what that printed. */
  run(code: string): string;
  /** What PHP complained of, in every request so far. */
  complaints(): string;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Waits until a program answers. */
function until(ready: () => boolean, what: string): void {
  for (let tries = 0; tries < 150; tries += 1) {
    if (ready()) return;
    succeeds('sleep', ['0.2']);
  }
  throw new Error(`${what} did not start.`);
}

const succeeds = (program: string, args: readonly string[]): boolean => {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

function startDatabase(folder: string): { server: ChildProcess; socket: string } {
  const [data, socket] = [join(folder, 'db'), join(folder, 'db.sock')];
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      '--user=root',
    ],
    { stdio: 'ignore' },
  );
  const server = spawn(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      '--user=root',
      `--pid-file=${join(folder, 'db.pid')}`,
    ],
    { stdio: 'ignore' },
  );
  until(
    () =>
      succeeds('mariadb', [
        '--no-defaults',
        `--socket=${socket}`,
        '-uroot',
        '-e',
        'create database if not exists wp',
      ]),
    'MariaDB',
  );
  return { server, socket };
}

const config = (socket: string, origin: string, log: string): string => `<?php
define( 'DB_NAME', 'wp' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $name ) {
	define( $name, 'only for this test' );
}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

function putPlugin(root: string): void {
  const { version } = JSON.parse(readFileSync('packages/embed/package.json', 'utf8')) as { version: string };
  const zip = readFileSync(`packages/embed/distribution/npq-widgets-wordpress-${version}.zip`);
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    const to = join(root, 'wp-content/plugins', path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
  }
}

/** Starts one, installs it, and activates the plug-in. */
export async function startWordPress(): Promise<WordPressSite> {
  const folder = mkdtempSync(join(tmpdir(), 'npq-wordpress-'));
  const { server: database, socket } = startDatabase(folder);
  const root = join(folder, 'site');
  cpSync(SOURCE, root, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('/wp-config.php'),
  });
  for (const name of ['uploads', 'plugins']) mkdirSync(join(root, 'wp-content', name), { recursive: true });
  putPlugin(root);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const log = join(folder, 'php.log');
  writeFileSync(join(root, 'wp-config.php'), config(socket, origin, log));
  const php = (code: string): string =>
    execFileSync('php', ['-d', 'error_reporting=E_ALL', '-d', 'display_errors=stderr', '-r', code], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const run = (code: string): string =>
    php(
      `$_SERVER['HTTP_HOST']='127.0.0.1:${port}'; require 'wp-load.php'; require_once ABSPATH.'wp-admin/includes/plugin.php'; ${code}`,
    );
  php(
    `$_SERVER['HTTP_HOST']='127.0.0.1:${port}'; define('WP_INSTALLING', true); require 'wp-load.php'; require_once ABSPATH.'wp-admin/includes/upgrade.php'; wp_install('Hub', 'admin', 'admin@hub.example', false, '', 'admin-pass');`,
  );
  run(
    "foreach ( array( 'editor', 'author' ) as $role ) { wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role . '-pass', 'role' => $role ) ); } $error = activate_plugin( 'npq-widgets/npq-widgets.php' ); if ( is_wp_error( $error ) ) { echo $error->get_error_message(); }",
  );
  const web = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '6' },
    detached: true,
  });
  until(() => succeeds('php', ['-r', `exit( @fsockopen( '127.0.0.1', ${port} ) ? 0 : 1 );`]), 'PHP');
  return {
    origin,
    run,
    complaints: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    close: async () => {
      // The server's workers are in its group.
      if (web.pid !== undefined) process.kill(-web.pid);
      database.kill();
      await once(database, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
