import { z } from 'zod';
import { FINDINGS, type FindingCode, type Override } from '../../../rules/calendar/finding';
import type { PartnershipSchool, SchoolDetails } from '../../../rules/partnership/state';
import { PANEL_CATEGORIES } from '../../../rules/panel/categories';
import { ALL_OFFICES } from '../../words/offices';
import { calendar } from './calendar';
import { day } from './dates';
import { choice, count, email, line, list, optionalText, reference, text, yesOrNo } from './text';

/** A password that somebody chooses. */
export const password = z
  .string('Enter a password')
  .min(12, 'The password must be 12 characters or more')
  .max(200, 'The password must be 200 characters or fewer');

export const foundPartnership = z.strictObject({
  name: line('the name of the partnership'),
  policy: reference('the policy'),
  administrator: z.strictObject({
    name: line("the administrator's name"),
    email: email("the administrator's email address"),
    password,
  }),
  rehearsal: yesOrNo('the partnership begins in rehearsal').default(false).meta({
    description:
      'True: nothing leaves until an administrator has it go live, as with one that is founded by page. Otherwise it is live from the first day',
  }),
});

/** By page it always begins in rehearsal. */
export const foundByPage = foundPartnership
  .omit({ rehearsal: true })
  .extend({ token: line('the set-up token') });

const note = optionalText('the words on where the calendar is from');

/** What the letters of a school need of it; what is left out is not known, and a letter that needs it waits. */
const details = z
  .strictObject({
    address: line('the address to which the governing body’s post goes').exactOptional(),
    clerk: line('the name of the clerk to the governors').exactOptional(),
    telephone: line('the telephone number of the school').exactOptional(),
    hours: line('the hours of the school').exactOptional(),
    review: z
      .strictObject({
        name: line('the name of the body that arranges reviews'),
        email: email('the email address of the body that arranges reviews'),
      })
      .exactOptional(),
  })
  .meta({ id: 'SchoolDetails' }) satisfies z.ZodType<SchoolDetails>;

export const setSchoolDetails = z.strictObject({
  details,
  governorsEmail: email("the governing body's email address").exactOptional(),
});

export const addSchool = z.strictObject({
  name: line('the name of the school'),
  kind: choice('the kind of school', ['maintained', 'academy', 'pru']),
  authority: z
    .string('Enter the code of the authority, such as 803')
    .regex(/^\d{3}$/, 'Enter the code of the authority, such as 803'),
  phase: choice('the phase', ['primary', 'secondary']),
  governorsEmail: email("the governing body's email address"),
  details: details.exactOptional(),
  calendar,
  calendarNote: note,
}) satisfies z.ZodType<Omit<PartnershipSchool, 'id'>>;

const override = z.strictObject({
  code: choice('the code of the warning', Object.keys(FINDINGS) as [FindingCode, ...FindingCode[]]),
  reason: text('the reason why the warning is right'),
}) satisfies z.ZodType<Override>;

export const setCalendar = z.strictObject({
  calendar,
  note,
  edition: count('the edition', 1, 1_000_000).exactOptional(),
  overrides: list('the overrides', override, 20).default([]),
});

const holding = {
  office: choice('the office', ALL_OFFICES),
  school: reference('the school').nullable().default(null),
  from: day('the first day of the office'),
  to: day('the last day of the office').nullable().default(null),
  category: choice('the category', PANEL_CATEGORIES)
    .nullable()
    .default(null)
    .meta({ description: 'Of a panel member: as what they sit on the panel' }),
};

export const addPerson = z.strictObject({
  name: line('the name'),
  email: email('the email address'),
  password,
  ...holding,
});

export const goLive = z.strictObject({ name: line('the name of the partnership, as it stands above') });

export const addOffice = z.strictObject(holding);
