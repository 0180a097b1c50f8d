import { z } from 'zod';
import { ADDRESS_KINDS, type CheckAddress } from '../../../rules/pupil/addresses';
import type { MarkContact } from '../../../rules/pupil/contact-marks';
import { LANGUAGES, PRINT_SIZES, type ChooseLanguage } from '../../../rules/pupil/language';
import type { SchemaOf } from './body';
import { choice, newId, optionalText, reference, text } from './text';

const contact = z.string('Choose whom it is about').regex(/^[\w:.-]{1,200}$/, 'Choose whom it is about');

export const markContact = z.strictObject({
  contact,
  mark: choice('what is marked', ['no-contact', 'confidential-address']),
  change: choice('whether it is set or lifted', ['set', 'lift']),
  reason: text('the reason'),
}) satisfies SchemaOf<MarkContact>;

export const chooseLanguage = z.strictObject({
  contact,
  language: choice('the language', LANGUAGES),
  size: choice('the size of print', PRINT_SIZES),
}) satisfies SchemaOf<ChooseLanguage>;

export const correctAddress = z.strictObject({
  correction: newId('the new address').optional(),
  contact,
  kind: choice('the kind of address', ADDRESS_KINDS),
  value: text('the new address'),
});

export const checkAddress = z.strictObject({
  correction: reference('the new address'),
  outcome: choice('whether the address is right', ['right', 'wrong']),
  reason: optionalText('the reason'),
}) satisfies SchemaOf<CheckAddress>;
