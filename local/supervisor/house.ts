import { join } from 'node:path';
import type { ChildOptions } from '../process/child';
import type { Say } from '../process/say';
import type { Settings } from '../settings';
import { keep, type Kept, type Part } from './keep';

/** What every step of the start works with. */
export interface House {
  settings: Settings;
  say: Say;
  /** Aborted when everything is to stop. */
  signal: AbortSignal;
  /** What is running, in the order of its start. */
  kept: Kept[];
  /** The environment for our programs; each step adds what it found or started. */
  env: NodeJS.ProcessEnv;
}

/** A file of the data folder. */
export const inData = ({ settings }: House, ...names: string[]): string => join(settings.data, ...names);

/** Where a child's log is, and where its process id is noted. */
export const filesOf = (house: House, name: string) => ({
  logFile: inData(house, 'logs', `${name}.log`),
  pidFile: inData(house, 'run', name),
});

/** How one of our programs is run: straight by Node.js, so that no process stands between us and it. */
export const program = (house: House, name: string, script: readonly string[]): ChildOptions => ({
  command: process.execPath,
  args: ['--import', 'tsx', ...script],
  cwd: house.settings.root,
  env: house.env,
  ...filesOf(house, name),
});

/** How long something took, for people. */
export const secondsSince = (begun: number): string => `${((Date.now() - begun) / 1000).toFixed(1)} s`;

/** Starts a part and has it kept running until the house stops. */
export async function keepIn(house: House, part: Part): Promise<void> {
  const begun = Date.now();
  house.kept.push(await keep(part, house.say, house.signal));
  house.say(`${part.name} is ready (${secondsSince(begun)}).`);
}
