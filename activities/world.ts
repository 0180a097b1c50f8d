import type { Client } from '@temporalio/client';
import type { Transporter } from 'nodemailer';
import type { Database } from '../database/connect';
import type { Bounces } from './bounces/address';

/** Everything that activities touch. */
export interface World {
  db: Database;
  client: Client;
  mail: Transporter;
  /** Sender of every notice, such as `Sixth Day <sixth-day@example.org>`. */
  from: string;
  /** Where letters come back to that cannot be delivered; null: to the sender, and nobody reads them here. */
  bounces: Bounces | null;
  /** So many cases work out a change of a calendar at once: people's own commands go between them. */
  casesAtOnce: number;
  /** Address of the pages, without a slash at the end. */
  baseUrl: string;
}
