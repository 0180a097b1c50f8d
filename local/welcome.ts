import { existsSync, readFileSync } from 'node:fs';
import { inData, secondsSince, type House } from './supervisor/house';

/**
 * What is shown when everything runs: where to look, and who can sign in (`welcome.txt` of the data folder, written by
 * the demonstration).
 *
 * @param begun when the start began
 */
export function welcome(house: House, begun: number): string {
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
    `Sixth Day is ready, after ${secondsSince(begun)}.`,
    '',
    ...places,
    '',
    ...(existsSync(people) ? [readFileSync(people, 'utf8').trimEnd(), ''] : []),
    `Ctrl-C stops everything. What was entered stays in ${settings.data}.`,
  ].join('\n');
}
