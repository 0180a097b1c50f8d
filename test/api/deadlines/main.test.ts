import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { question, suspended } from '../../support/question';

const root = path.resolve(__dirname, '../../..');
const run = (input: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'api/deadlines/main.ts'], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
const line = (id: string): string =>
  JSON.stringify({ ...question({ decisions: [suspended('d1', '2026-10-21T09:15', 14)] }), id });

test('one answer for each line, in order, and exit status 0', () => {
  const { stdout, stderr, status } = run(`\uFEFF${line('A')}\n${line('B')}\r\n${line('C')}`);
  const ids = stdout
    .trimEnd()
    .split('\n')
    .map((text) => (JSON.parse(text) as { id: string }).id);
  expect([ids, stderr, status]).toEqual([['A', 'B', 'C'], '', 0]);
});

test('a line that cannot be read gets an answer too, and the exit status is 1 at the end', () => {
  const { stdout, stderr, status } = run(
    `${line('A')}\nnot json\n{"id":"B"}\n\n${'x'.repeat(4_000_001)}\n${line('C')}\n`,
  );
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text) as { id: string; error?: { code: string } });
  expect(answers.map(({ id, error }) => `${id} ${error?.code ?? 'answered'}`)).toEqual([
    'A answered',
    'null not-json',
    'B not-a-question',
    'null not-json',
    'null too-long',
    'C answered',
  ]);
  expect(stderr).toContain('Line 3: pupil is missing');
  expect(status).toBe(1);
});

test('nothing in, nothing out', () => {
  expect(run('')).toMatchObject({ stdout: '', stderr: '', status: 0 });
});
