import { existsSync, readFileSync } from 'node:fs';
import { inData, type House } from './supervisor/house';

/**
 * What is shown when everything runs: where to look, and who can sign in (`welcome.txt` of the data folder, written by
 * the demonstration).
 */
export function welcome(house: House, tookMs: number): string {
  const { env, settings } = house;
  const places = [
    ['The pages', env['SIXTHDAY_BASE_URL']],
    ['The mailbox', env['MAILBOX_URL']],
    ["The engine's page", env['TEMPORAL_UI_URL']],
    ['Logs', inData(house, 'logs')],
  ].flatMap(([name = '', place]) => (place === undefined ? [] : [`  ${name.padEnd(18)} ${place}`]));
  const people = inData(house, 'welcome.txt');
  return [
    '',
    `Sixth Day is ready, after ${(tookMs / 1000).toFixed(1)} s.`,
    '',
    ...places,
    '',
    ...(existsSync(people) ? [readFileSync(people, 'utf8').trimEnd(), ''] : []),
    `Ctrl-C stops everything. What was entered stays in ${settings.data}.`,
  ].join('\n');
}
