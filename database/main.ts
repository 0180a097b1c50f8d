import { migrate } from './migrate';

/** `database/main.ts migrate`: brings the database at DATABASE_URL up to date, and says what it did. */
async function main(task: string | undefined): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (task !== 'migrate' || !url) {
    console.error('Usage: DATABASE_URL=postgresql://... node database/main migrate');
    process.exitCode = 2;
    return;
  }
  const applied = await migrate(url);
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}.`);
}

main(process.argv[2]).catch((error: unknown) => {
  // An address with several hosts fails with all their errors, and no message of its own.
  console.error(error instanceof AggregateError ? error.errors.join('; ') : String(error));
  process.exitCode = 1;
});
