import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Browsers' engines that tests run in. Chromium is the one that every run has. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];
export type OtherEngine = Exclude<Engine, 'chromium'>;

export const engineNames: Readonly<Record<Engine, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
};

/** The engine that this run was asked for, in NPQ_ENGINE. */
export function chosenEngine(env: NodeJS.ProcessEnv = process.env): Engine {
  const named = env['NPQ_ENGINE'] || 'chromium';
  const engine = engines.find((name) => name === named);
  if (!engine) throw new Error(`NPQ_ENGINE is ${named}: it has to be one of ${engines.join(', ')}.`);
  return engine;
}

/** What it takes to run an engine: a program each. */
export interface Programs {
  /** What is started. */
  readonly browser: string;
  /** What drives it, where it does not listen itself, and the screen that it draws on. */
  readonly driver?: string;
  readonly screen?: string;
}

const INSTALL: Readonly<Record<OtherEngine, string>> = {
  firefox: 'apt-get install --no-install-recommends firefox-esr',
  webkit: 'apt-get install --no-install-recommends webkit2gtk-driver xvfb',
};

/** A sentence for the log of a run that leaves an engine out; undefined where it is there. */
export function whyMissing(engine: OtherEngine, find = findPrograms): string | undefined {
  if (find(engine)) return undefined;
  return `${engineNames[engine]} is not on this machine; on Debian: ${INSTALL[engine]}`;
}

/** The programs of an engine, undefined when one of them is not on this machine. */
export function findPrograms(engine: OtherEngine): Programs | undefined {
  if (engine === 'firefox') {
    const browser = onPath('firefox-esr') ?? onPath('firefox');
    return browser ? { browser } : undefined;
  }
  const [browser, driver, screen] = [miniBrowser(), onPath('WebKitWebDriver'), onPath('Xvfb')];
  return browser && driver && screen ? { browser, driver, screen } : undefined;
}

/** Scroll bars as a phone has them, and no dialog that a test would wait for. */
export const firefoxPreferences: Readonly<Record<string, boolean | number>> = {
  'ui.useOverlayScrollbars': 1,
  'print.enabled': false,
};

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);

/** WebKitGTK's own small browser. It stands in a folder that names the machine's kind and the library's version. */
function miniBrowser(): string | undefined {
  const root = '/usr/lib';
  return foldersIn(root)
    .flatMap((kind) => foldersIn(kind).filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isProgram);
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
