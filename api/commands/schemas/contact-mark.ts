import { z } from 'zod';
import type { MarkContact } from '../../../rules/pupil/contact-marks';
import type { SchemaOf } from './body';
import { choice, text } from './text';

export const markContact = z.strictObject({
  contact: z.string('Choose whom it is about').regex(/^[\w:.-]{1,200}$/, 'Choose whom it is about'),
  mark: choice('what is marked', ['no-contact', 'confidential-address']),
  change: choice('whether it is set or lifted', ['set', 'lift']),
  reason: text('the reason'),
}) satisfies SchemaOf<MarkContact>;
