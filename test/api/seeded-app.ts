import type { Office } from '../../rules/case/people';
import { signedIn, testApp, type Agent, type TestApp } from '../support/api';
import { emailOf, seed } from './seed';

/** The application over a database of its own that holds the partnerships, schools and people of `seed`. */
export async function seededApp(changes: Parameters<typeof testApp>[0] = {}): Promise<TestApp> {
  const house = await testApp(changes);
  await seed(house.house.db);
  return house;
}

/** Somebody in each of these offices, signed in with their password. */
export async function signedInAs<Held extends Office>(
  { app }: TestApp,
  offices: readonly Held[],
): Promise<Record<Held, Agent>> {
  const agents = {} as Record<Held, Agent>;
  for (const office of offices) agents[office] = await signedIn(app, emailOf(office));
  return agents;
}
