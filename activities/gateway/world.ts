import type { Gateway } from '../../gateway/gateway';
import type { World } from '../world';

/** What a round of the gateway touches. */
export interface GatewayWorld extends Pick<World, 'db' | 'baseUrl'> {
  gateway: Gateway;
  /** Of what broke. No names. */
  log: { warn: (what: object, words: string) => void };
  /** The world's time, in milliseconds. */
  now: () => number;
}

export const iso = (instant: number): string => new Date(instant).toISOString();
