import { randomBytes, randomUUID } from 'node:crypto';
import request from 'supertest';
import { hashPassword } from '../../../api/security/passwords';
import { anyFreePort } from '../../../local/process/ports';
import { today, type APartnership } from '../../support/a-partnership';
import type { House } from './house';
import { programPart, type Part } from './parts';

const PASSWORD = 'a long and plainly invented password';

/** The API as a process, and a lead who is signed in to it. */
export interface Api extends Part {
  lead: ReturnType<typeof request.agent>;
}

export async function startApi(house: House, partnership: APartnership): Promise<Api> {
  const port = await anyFreePort();
  const url = `http://127.0.0.1:${port}`;
  const program = await programPart(
    house.folder,
    { name: 'api', script: 'api/main.ts', port },
    {
      ...house.env,
      PORT: String(port),
      SIXTHDAY_BASE_URL: url,
      SIXTHDAY_SESSION_SECRET: randomBytes(32).toString('base64'),
      SIXTHDAY_SETUP_TOKEN: randomBytes(32).toString('base64'),
    },
  );
  const email = 'signed-in@school.test';
  await house.command('partnership', partnership.id, {
    type: 'add-person',
    actor: partnership.actor('administrator'),
    person: randomUUID(),
    name: 'Example lead',
    email,
    passwordHash: await hashPassword(PASSWORD),
    office: 'lead',
    school: partnership.school,
    from: today(),
    to: null,
  });
  await program.start();
  const lead = request.agent(url);
  await lead.post('/api/v1/session').send({ email, password: PASSWORD }).expect(204);
  return { ...program, lead };
}
