import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import pino from 'pino';
import { loadAssets } from '../../../api/assets/assets';
import { appOf } from '../../../api/app';
import { engineOf } from '../../../api/engine/engine';
import { LIMITS } from '../../../api/security/limits';
import { connect } from '../../../database/connect';
import { instantOf } from '../../../rules/calendar/london-time';
import type { LocalDateTime } from '../../../rules/calendar/types';
import { testConfig } from '../../support/api';
import { startStack, type Stack } from '../../support/stack';
import { foundPartnership, type Staff } from './staff';
import { story, type Story } from './story';

/** Everything a browser test needs: the whole product on one machine, and a clock that can be set. */
export interface World {
  stack: Stack;
  staff: Staff;
  story: Story;
  /** Where the pages are. */
  url: string;
  /** Sets the pages' clock, and that of these pupils' cases. Time goes forward only. */
  setClock(to: LocalDateTime, ...pupils: string[]): Promise<void>;
  stop(): Promise<void>;
}

export async function startWorld(port = 0): Promise<World> {
  const days = story();
  const stack = await startStack();
  const staff = await foundPartnership(stack, days.calendar);
  const { db, pool, close } = connect(stack.database.url, { name: 'test pages' });
  let now = instantOf(`${days.opens}T08:30`);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const app = appOf({
    config: { ...testConfig, baseUrl: url, temporalUiUrl: 'http://127.0.0.1:8233' },
    db,
    pool,
    engine: engineOf(stack.world.client),
    mail: createTransport({ url: stack.mailbox.smtpUrl }),
    gateway: null,
    assets: await loadAssets(),
    log: pino({ level: process.env['TEST_LOG'] ?? 'silent' }),
    limits: {
      ...LIMITS,
      requests: { requests: 100_000, seconds: 60 },
      signIn: { ...LIMITS.signIn, requests: 100_000 },
    },
    now: () => now,
  });
  server.on('request', app);
  return {
    stack,
    staff,
    story: days,
    url,
    async setClock(to, ...pupils) {
      now = instantOf(to);
      for (const pupil of pupils) await stack.moveTo('pupil', pupil, to);
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await close();
      await stack.stop();
    },
  };
}
