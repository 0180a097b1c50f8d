import { verifyChain, type Link } from './access-chain';
import { connect } from './connect';
import { migrate } from './migrate';

const USAGE = `Usage: DATABASE_URL=postgresql://... node database/main migrate
       DATABASE_URL=postgresql://... node database/main verify-log [number hash]`;

/**
 * `migrate` brings the database at DATABASE_URL up to date. `verify-log` follows the chain of the access log from its first
 * entry; with a number and a hash that were noted earlier it also says whether that entry still stands.
 */
async function main([task, ...more]: string[]): Promise<void> {
  const url = process.env['DATABASE_URL'];
  const kept = linkOf(more);
  if (url && task === 'migrate' && more.length === 0) return bringUpToDate(url);
  if (url && task === 'verify-log' && kept !== null) return verify(url, kept);
  console.error(USAGE);
  process.exitCode = 2;
}

/** A noted link from the command line; undefined for none, null for what is none. */
function linkOf(words: string[]): Link | undefined | null {
  if (words.length === 0) return undefined;
  const [number = '', hash = ''] = words;
  const isLink = words.length === 2 && /^\d{1,15}$/.test(number) && /^[0-9a-f]{64}$/.test(hash);
  return isLink ? { number: Number(number), hash } : null;
}

async function bringUpToDate(url: string): Promise<void> {
  const applied = await migrate(url);
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}.`);
}

async function verify(url: string, kept: Link | undefined): Promise<void> {
  const { db, close } = connect(url, { name: 'sixth-day verify-log' });
  try {
    const found = await verifyChain(db, kept);
    if ('broken' in found) {
      console.error(`The access log is broken at entry ${found.broken}: ${found.why}.`);
      process.exitCode = 1;
      return;
    }
    const { number, hash } = found.last;
    console.log(`The access log holds: ${number} ${number === 1 ? 'entry' : 'entries'}.`);
    if (number > 0) console.log(`Note this elsewhere, and give it next time: ${number} ${hash}`);
  } finally {
    await close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  // An address with several hosts fails with all their errors, and no message of its own.
  console.error(error instanceof AggregateError ? error.errors.join('; ') : String(error));
  process.exitCode = 1;
});
