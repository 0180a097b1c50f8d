import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** What installs a package where one may. */
const DEBIANS = 'apt-get';

const HOW_TO_GET_ONE =
  'The browser tests need Chromium or Chrome, and none was found. Install one (on Debian: apt-get install chromium), ' +
  'or set CHROMIUM_PATH to the one you have.';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser of a test file. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: FLAGS });

/**
 * A Chromium on this machine: the one that is named, one on the path, or Debian's package where it may be installed.
 *
 * @throws one plain error that says how to get one; browser tests are never skipped in silence
 */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file. ${HOW_TO_GET_ONE}`);
  }
  const found = onPath() ?? (mayInstall() ? install() : null);
  if (!found) throw new Error(HOW_TO_GET_ONE);
  return found;
}

function onPath(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function install(): string | null {
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync(DEBIANS, ['update'], quiet);
    execFileSync(DEBIANS, ['install', '--yes', '--no-install-recommends', 'chromium'], quiet);
  } catch (error) {
    throw new Error(`Chromium could not be installed. ${HOW_TO_GET_ONE}`, { cause: error });
  }
  return onPath();
}
