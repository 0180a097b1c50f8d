import { Client } from '@temporalio/client';
import { NativeConnection, type NativeConnectionOptions } from '@temporalio/worker';
import type { DataConverter } from '@temporalio/common';
import { createTransport } from 'nodemailer';
import type { World } from '../activities';
import type { Bounces } from '../activities/bounces/address';
import { connect } from '../database/connect';
import { NAMESPACE } from '../messages/queues';
import { dataConverter } from '../vault/data-converter';
import { derivedKey } from '../vault/derived-key';
import { keysIn } from '../vault/keys';
import { masterKey } from '../vault/master-key';
import type { WorkerConfig } from './config';

/** What a worker works with: the world of its activities, and its line to the engine. */
export interface Opened {
  world: World;
  connection: NativeConnection;
  converter: DataConverter;
  close(): Promise<void>;
}

/** More than a second of work for the mail server; it says so itself where it wants fewer. */
const MAIL_CONNECTIONS = 4;

/**
 * Connects to the record, the engine and the mail server.
 *
 * @throws when the engine cannot be reached or the master key is not one
 */
export async function openWorld(
  config: WorkerConfig,
  options: NativeConnectionOptions = {},
): Promise<Opened> {
  const { db, close } = connect(config.DATABASE_URL, { name: 'sixth-day worker' });
  const converter = dataConverter(keysIn(db, masterKey(config.SIXTHDAY_MASTER_KEY)));
  const connection = await NativeConnection.connect({ address: config.TEMPORAL_ADDRESS, ...options });
  const client = new Client({ connection, namespace: NAMESPACE, dataConverter: converter });
  const mail = createTransport({ url: config.SMTP_URL, pool: true, maxConnections: MAIL_CONNECTIONS });
  const world: World = {
    db,
    client,
    mail,
    from: config.MAIL_FROM,
    bounces: bouncesOf(config),
    casesAtOnce: config.CASES_AT_ONCE,
    baseUrl: config.SIXTHDAY_BASE_URL,
  };
  return {
    world,
    connection,
    converter,
    close: async () => {
      mail.close();
      await connection.close();
      await close();
    },
  };
}

/** What is needed to read what comes back: null where it goes to the sender, as with any letter. */
function bouncesOf({ BOUNCE_ADDRESS: address, SIXTHDAY_MASTER_KEY }: WorkerConfig): Bounces | null {
  return address ? { address, key: derivedKey(masterKey(SIXTHDAY_MASTER_KEY), 'bounces') } : null;
}
