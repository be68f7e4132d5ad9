import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a search for a browser may look at; a test hands in its own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Contents of /etc/os-release; empty where there is none. */
  readonly osRelease: string;
  isProgram(path: string): boolean;
  run(command: string, args: readonly string[]): void;
  print(line: string): void;
}

/** As root Chromium needs `--no-sandbox`; the rest keeps it from asking the network for anything of its own. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

const NO_BROWSER =
  'No browser found: install Chrome, Edge or Chromium, or set CHROME_PATH to one, and run this again.';

const ON_PATH = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];

/**
 * Address of the browser that tests drive. In this order: `CHROME_PATH`; an installed Chrome, Edge or Chromium;
 * as root on Debian or Ubuntu, Chromium from the distribution, with the command printed before it runs.
 * Throws one sentence that says what to do when none of these helps.
 */
export function browserPath(machine: Machine = thisMachine()): string {
  const named = machine.env['CHROME_PATH'];
  if (named) {
    if (machine.isProgram(named)) return named;
    throw new Error(
      `CHROME_PATH is ${named}, where there is no browser: correct it or unset it, and run this again.`,
    );
  }
  const installed = findInstalled(machine);
  if (installed) return installed;
  if (isAptMachine(machine)) installWithApt(machine);
  const found = findInstalled(machine);
  if (!found) throw new Error(NO_BROWSER);
  return found;
}

function findInstalled(machine: Machine): string | undefined {
  return places(machine).find((path) => machine.isProgram(path));
}

function places({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isAptMachine({ platform, isRoot, osRelease }: Machine): boolean {
  return platform === 'linux' && isRoot && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease);
}

function installWithApt(machine: Machine): void {
  machine.print('No browser found. Running: apt-get update && apt-get install -y chromium');
  try {
    machine.run('apt-get', ['update']);
    machine.run('apt-get', ['install', '-y', 'chromium']);
  } catch {
    // apt has said what was wrong; the caller's sentence says what to do.
  }
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    osRelease: readOrEmpty('/etc/os-release'),
    isProgram,
    // Standard output stays free for whoever asked for the address.
    run: (command, args) => void execFileSync(command, args, { stdio: ['ignore', 2, 2] }),
    print: (line) => console.error(line),
  };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
