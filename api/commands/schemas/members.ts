import { z } from 'zod';
import { MEMBER_KINDS, MEMBERSHIPS } from '../../../rules/partnership/members/member';
import { day } from './dates';
import { choice, line, reference, text } from './text';

export const admitMember = z.strictObject({
  school: reference('the school').nullable().default(null).meta({
    description: 'One of the partnership’s schools; null for another organisation, which then has a name',
  }),
  name: line('the name of the organisation').nullable().default(null),
  kind: choice('the kind of member', MEMBER_KINDS),
  membership: choice('the membership', MEMBERSHIPS),
  from: day('the first day of the membership'),
  to: day('the last day of the membership').nullable().default(null),
});

export const endMembership = z.strictObject({
  to: day('the last day of the membership')
    .nullable()
    .meta({ description: 'Null where the membership goes on after all' }),
  reason: text('the reason'),
});

export const signMemorandum = z.strictObject({
  on: day('the day on which it was signed'),
  by: line('the name of the head who signed'),
});

export const recordAgreement = z.strictObject({
  from: day('the first day of the agreement'),
  to: day('the last day of the agreement'),
});

export const takeBack = z.strictObject({ reason: text('the reason') });
