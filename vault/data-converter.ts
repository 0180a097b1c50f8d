import type { DataConverter } from '@temporalio/common';
import { codec } from './codec';
import type { Keys } from './keys';

/** Where the failure converter is: the bundle of the workflows needs it too. */
export const failureConverterPath = require.resolve('./failure-converter');

/** The one data converter of the installation: for clients, workers and replay alike. */
export function dataConverter(keys: Keys): DataConverter {
  return { payloadCodecs: [codec(keys)], failureConverterPath };
}
