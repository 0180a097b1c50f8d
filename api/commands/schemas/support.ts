import { z } from 'zod';
import { SUPPORT_PRIORITIES, type AllocateSupport, type EndSupport } from '../../../rules/pupil/support';
import type { SchemaOf } from './body';
import { choice, reference, text } from './text';

export const allocateSupport = z.strictObject({
  worker: reference('the behaviour support worker').meta({
    description: 'Person id of a behaviour support worker of the partnership',
  }),
  priority: choice('the priority', SUPPORT_PRIORITIES),
  reason: text('the reason'),
}) satisfies SchemaOf<AllocateSupport>;

export const endSupport = z.strictObject({ reason: text('the reason') }) satisfies SchemaOf<EndSupport>;
