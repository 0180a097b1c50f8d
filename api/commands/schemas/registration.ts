import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CloseCase, Contact, Registration, UpdatePupil } from '../../../rules/pupil/commands';
import { canBeAddress, tidyAddress, type AddressKind } from '../../../rules/pupil/addresses';
import type { Bodies, PupilFacts } from '../../../rules/pupil/state';
import type { Body } from './body';
import { upnFault } from '../../../rules/register/upn';
import { day } from './dates';
import { need } from './need';
import { count, email, emailOrNone, line, list, newId, reference, text, visible, yesOrNo } from './text';

/** A way to reach somebody besides e-mail, as the page of contacts would take it; an empty text where there is none. */
const reached = (kind: AddressKind, wrong: string) =>
  z
    .string(wrong)
    .transform(tidyAddress)
    .refine((value) => value === '' || (visible(value) && canBeAddress(kind, value)), wrong)
    .exactOptional();

const contact = z.strictObject({
  id: newId('the contact').default(() => randomUUID()),
  name: line("the contact's name"),
  relation: line("the contact's relation to the pupil"),
  email: emailOrNone("the contact's email address")
    .default('')
    .meta({ description: 'Left out or empty where the contact has none: letters then go on paper' }),
  postalAddress: reached(
    'post',
    "Enter the contact's postal address in two to six short lines, or leave it empty",
  ),
  phone: reached(
    'phone',
    "Enter the contact's telephone number with its digits, such as 01632 960001, or leave it empty",
  ),
  parentalResponsibility: yesOrNo('the contact has parental responsibility'),
}) satisfies z.ZodType<Contact>;

const WRONG_SHAPE = 'Enter the UPN as it is on record: a letter, eleven figures, and a figure or a letter';

/** A unique pupil number, checked by its check letter. */
const upn = z
  .string('Enter the UPN')
  .trim()
  .toUpperCase()
  .superRefine((value, context) => {
    const wrong = upnFault(value);
    if (!wrong) return;
    const message =
      wrong.fault === 'shape'
        ? WRONG_SHAPE
        : `Check the UPN: its letter would have to be ${wrong.expected}, so one of its characters is mistyped`;
    context.addIssue({ code: 'custom', message });
  });

const registration = z.strictObject({
  firstName: line("the pupil's first name"),
  lastName: line("the pupil's last name"),
  upn: upn.exactOptional(),
  contacts: list('the contacts', contact, 8).refine(
    (contacts) => new Set(contacts.map(({ id }) => id)).size === contacts.length,
    'Give each contact an id of its own',
  ),
}) satisfies z.ZodType<Registration>;

const facts = z.strictObject({
  dateOfBirth: day("the pupil's date of birth"),
  yearGroup: z
    .int('Enter the year group, such as 9')
    .min(0, 'The year group must be 0 or more')
    .max(13, 'The year group must be 13 or fewer'),
  homeAuthority: z
    .string('Enter the code of the home authority, such as 803')
    .regex(/^\d{3}$/, 'Enter the code of the home authority, such as 803'),
  lookedAfter: yesOrNo('the pupil is looked after').default(false),
  socialWorker: yesOrNo('the pupil has a social worker').default(false),
  plan: yesOrNo('the pupil has an education, health and care plan').default(false),
  earlierSessionsThisYear: count('the sessions of suspension at other schools this year', 0, 380).default(0),
  reducedHoursPlan: yesOrNo('the plan sets fewer hours, and they are being provided').default(false),
  examsFinishedOn: day('the day of the last exam').nullable().default(null),
}) satisfies z.ZodType<PupilFacts>;

/** The school is chosen; its calendar, the policy and the rest are what the record has of it. */
export const registerPupil = z.strictObject({
  school: reference('the school'),
  registration,
  pupil: facts,
  need: need.exactOptional(),
});

export type RegisterPupilBody = z.output<typeof registerPupil>;

const body = (whose: string) =>
  z.strictObject({ name: line(`the name of ${whose}`), email: email(`the email address of ${whose}`) });

/** Whoever stands for a body outside the partnership: a body that is left out has nobody on record. */
const bodies = z
  .strictObject({
    'social-worker': body('the social worker').optional(),
    'virtual-school-head': body('the virtual school head').optional(),
    'home-authority': body('the home authority').optional(),
  })
  .transform((given) => given as Bodies);

export const updatePupil = z.strictObject({
  pupil: facts,
  bodies,
  contact: contact.exactOptional(),
  reason: text('the reason'),
}) satisfies z.ZodType<Body<UpdatePupil>>;

/** The school is chosen; its facts and its calendar are what the record has of it. */
export const moveSchool = z.strictObject({ school: reference('the school'), reason: text('the reason') });

export const closeCase = z.strictObject({ reason: text('the reason') }) satisfies z.ZodType<Body<CloseCase>>;
