import { resolve } from 'node:path';
import { PlainError } from './process/plain-error';
import { aloud } from './process/say';
import { readSettings } from './settings';
import { supervise } from './supervisor/supervise';

async function main(): Promise<number> {
  try {
    return await supervise(readSettings(process.env, resolve(__dirname, '..')), aloud);
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

// A terminal that was closed must not keep us from stopping in order.
process.stdout.on('error', () => undefined);

void main().then((code) => process.exit(code));
