import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** What the provider knows Sixth Day by, and people the provider. */
export const CLIENT = {
  clientId: 'sixth-day',
  clientSecret: 'a secret of the client, plainly invented',
  name: 'Example Schools',
};

export interface TestProvider {
  issuer: string;
  /** Sets its clock that far ahead of ours. */
  shift(minutes: number): Promise<void>;
  stop(): Promise<void>;
}

/** A real provider for the site at an address. */
export async function aProvider(site: string): Promise<TestProvider> {
  const child = fork(
    resolve(__dirname, 'fixtures/provider.mjs'),
    [site, CLIENT.clientId, CLIENT.clientSecret],
    { stdio: 'ignore', execArgv: [] },
  );
  const [{ issuer }] = (await once(child, 'message')) as [{ issuer: string }];
  return {
    issuer,
    shift: async (minutes) => {
      child.send({ minutes });
      await once(child, 'message');
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}
