import { DefaultFailureConverter } from '@temporalio/common';

/** Messages and stacks of failures go into a payload, which the codec encrypts: a message may name somebody. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
