import { z } from 'zod';
import type { Rehearse } from '../../../rules/pupil/rehearse';
import type { Body } from './body';
import { choice } from './text';

export const rehearse = z.strictObject({
  to: choice('how far the case is moved', ['next', 'day', 'week']),
}) satisfies z.ZodType<Body<Rehearse>>;
