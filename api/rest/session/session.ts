import { z } from 'zod';
import { NO_OFFICE, WRONG_SIGN_IN, badInput, tooMany } from '../../problems/problem';
import { actAs, officeChoice } from '../../session/act-as';
import { beginSession, endSession } from '../../session/begin';
import { checkCredentials, credentials, secondFactor } from '../../session/sign-in';
import type { Viewer } from '../../session/viewer';
import { secondFactorOf } from './second-factor-of';
import { ok, operation, problem, type Operation } from '../operation';

const SESSION = z
  .object({
    person: z.string(),
    name: z.string(),
    office: z.string().meta({ description: 'The office you act in' }),
    partnership: z.string(),
    schools: z.array(z.object({ id: z.string(), name: z.string() })),
    offices: z.array(z.string()).meta({ description: 'The offices you hold today in this partnership' }),
    partnerships: z
      .array(z.object({ partnership: z.string(), name: z.string(), offices: z.array(z.string()) }))
      .meta({ description: 'All partnerships in which you hold an office today' }),
  })
  .meta({ id: 'Session' });

const shown = ({ person, name, office, partnership, schools, offices }: Viewer) => {
  const all = [...new Set(offices.map((one) => one.partnership))].map((id) => {
    const there = offices.filter((one) => one.partnership === id);
    return {
      partnership: id,
      name: there[0]?.partnershipName ?? '',
      offices: there.map((one) => one.office),
    };
  });
  const own = all.find((one) => one.partnership === partnership);
  return { person, name, office, partnership, schools, offices: own?.offices ?? [], partnerships: all };
};

export const session: Operation[] = [
  operation({
    id: 'sign-in',
    method: 'post',
    path: '/session',
    summary: 'Sign in: the answer sets the session cookie that all other calls need',
    body: credentials.extend({
      code: secondFactor.optional().meta({ description: 'Of the second factor, for whoever has set one up' }),
    }),
    status: 204,
    handle: async ({ house, signIns }, { request, body }) => {
      const { email, password } = body;
      const found = await checkCredentials(house, signIns, { email, password });
      if ('wait' in found) return problem(tooMany(found.wait));
      if ('wrong' in found) return problem(WRONG_SIGN_IN);
      if ('noOffice' in found) return problem(NO_OFFICE);
      const barred = await secondFactorOf(house, signIns, found.person, body.code);
      if (barred) return problem(barred);
      await beginSession(request, found.person, house.now());
      return { status: 204 };
    },
  }),
  operation({
    id: 'sign-out',
    method: 'delete',
    path: '/session',
    summary: 'Sign out: the cookie says nothing any more',
    status: 204,
    handle: async (_services, { request }) => {
      await endSession(request);
      return { status: 204 };
    },
  }),
  operation({
    id: 'read-session',
    method: 'get',
    path: '/session',
    summary: 'Who is signed in, and in which office',
    answer: SESSION,
    handle: async (_services, { viewer }) => ok(shown(viewer)),
  }),
  operation({
    id: 'act-as',
    method: 'put',
    path: '/session/office',
    summary: 'Act in another of your offices, also one in another partnership',
    body: officeChoice,
    status: 204,
    handle: async (_services, { request, viewer, body }) =>
      actAs(request, viewer, body)
        ? { status: 204 }
        : problem(badInput([{ field: 'office', message: 'Choose an office that you hold' }])),
  }),
];
