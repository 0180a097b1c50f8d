import { z } from 'zod';
import { MEMBER_KINDS, MEMBERSHIPS } from '../../../rules/partnership/members/member';
import { londonDate } from '../../clock';
import { actOnPartnership } from '../../commands/partnerships';
import {
  admitMember,
  endMembership,
  recordAgreement,
  signMemorandum,
  takeBack,
} from '../../commands/schemas/members';
import { openPartnership } from '../../partnership/open-partnership';
import { readMembers } from '../../partnership/read-members';
import { NOT_FOUND } from '../../problems/problem';
import { actorOf } from '../../session/viewer';
import { answered } from '../answered';
import { ok, operation, problem, type Operation } from '../operation';
import { OUTCOME } from '../pupils/answers';

const DAY = z.string().meta({ format: 'date' });
const AGREEMENT = z.object({ id: z.string(), from: DAY, to: DAY });

const MEMBERS = z
  .object({
    name: z.string(),
    authority: z.object({ code: z.string(), name: z.string().nullable() }),
    members: z.array(
      z.object({
        id: z.string(),
        school: z.string().nullable(),
        name: z.string(),
        kind: z.enum(MEMBER_KINDS),
        membership: z.enum(MEMBERSHIPS),
        from: DAY,
        to: DAY.nullable(),
        standing: z.enum(['member', 'to-come', 'past']),
        signs: z.boolean().meta({ description: 'Whether its head is to sign the memorandum' }),
        signed: z.object({ id: z.string(), on: DAY, by: z.string() }).nullable(),
      }),
    ),
    agreements: z.array(AGREEMENT),
    commissioned: z
      .looseObject({ standing: z.enum(['never', 'to-come', 'running', 'ending', 'ended']) })
      .meta({
        description: 'The agreement that counts today, and how many days away its first or last day is',
      }),
  })
  .meta({ id: 'Members' });

export const members: Operation[] = [
  operation({
    id: 'read-members',
    method: 'get',
    path: '/partnership/members',
    summary: 'Who belongs to the partnership, who has signed the memorandum, and how it is commissioned',
    answer: MEMBERS,
    handle: async ({ house }, { viewer }) => {
      const state = await openPartnership(house, viewer);
      return state ? ok(readMembers(state, londonDate(house.now()))) : problem(NOT_FOUND);
    },
  }),
  operation({
    id: 'admit-member',
    method: 'post',
    path: '/partnership/members',
    summary: 'Admit a member: one of the schools, or another organisation by its name',
    body: admitMember,
    answer: OUTCOME,
    status: 201,
    handle: async ({ house }, { viewer, body, commandId: id }) => {
      const asked = { type: 'admit-member', id, actor: actorOf(viewer), member: id } as const;
      const command = { ...asked, ...body, name: body.name ?? '' };
      return answered(await actOnPartnership(house, viewer.partnership, command), 201, { id });
    },
  }),
  operation({
    id: 'end-membership',
    method: 'post',
    path: '/partnership/members/{member}/end',
    summary: 'Say on which day a membership ends, or that it goes on',
    body: endMembership,
    answer: OUTCOME,
    handle: async ({ house }, { viewer, params, body, commandId: id }) => {
      const asked = { type: 'end-membership', id, actor: actorOf(viewer) } as const;
      const command = { ...asked, member: params['member'] ?? '', ...body };
      return answered(await actOnPartnership(house, viewer.partnership, command));
    },
  }),
  operation({
    id: 'sign-memorandum',
    method: 'post',
    path: '/partnership/members/{member}/memorandum',
    summary: 'Record that the head of a member has signed the memorandum of understanding',
    body: signMemorandum,
    answer: OUTCOME,
    handle: async ({ house }, { viewer, params, body, commandId: id }) => {
      const asked = { type: 'sign-memorandum', id, actor: actorOf(viewer) } as const;
      const command = { ...asked, member: params['member'] ?? '', ...body };
      return answered(await actOnPartnership(house, viewer.partnership, command), 200, { id });
    },
  }),
  operation({
    id: 'record-commissioning-agreement',
    method: 'post',
    path: '/partnership/agreements',
    summary: 'Record for which time the authority has commissioned the partnership',
    body: recordAgreement,
    answer: OUTCOME,
    status: 201,
    handle: async ({ house }, { viewer, body, commandId: id }) => {
      const asked = { type: 'record-commissioning-agreement', id, actor: actorOf(viewer) } as const;
      const command = { ...asked, agreement: id, ...body };
      return answered(await actOnPartnership(house, viewer.partnership, command), 201, { id });
    },
  }),
  operation({
    id: 'take-back-entry',
    method: 'post',
    path: '/partnership/entries/{entry}/take-back',
    summary: 'Take back what was recorded by mistake: a member, a signature, an agreement, a nomination',
    body: takeBack,
    answer: OUTCOME,
    handle: async ({ house }, { viewer, params, body, commandId: id }) => {
      const asked = { type: 'take-back-entry', id, actor: actorOf(viewer) } as const;
      const command = { ...asked, entry: params['entry'] ?? '', ...body };
      return answered(await actOnPartnership(house, viewer.partnership, command));
    },
  }),
];
