import { randomUUID } from 'node:crypto';
import { today, voices } from './a-partnership';
import type { ApiStack } from './api';

/** Two sessions of suspension from this afternoon on, decided by the headteacher over the API. @returns the decision’s id */
export async function suspendToday({ as }: Pick<ApiStack, 'as'>, pupil: string): Promise<string> {
  const decision = randomUUID();
  await as.headteacher
    .post(`/api/v1/pupils/${pupil}/commands/suspend`)
    .send({
      decision,
      decidedAt: `${today()}T00:00`,
      beforeAfternoon: true,
      sessions: 2,
      reasons: ['DB'],
      circumstances: 'What happened.',
      voices,
    })
    .expect(200);
  return decision;
}
