import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { readConfig as readApiConfig } from '../../api/config';
import { readConfig as readWorkerConfig } from '../../worker/config';

interface Service {
  image: string;
  build?: string;
  command?: string[];
  depends_on?: Record<string, { condition: string }>;
  environment?: Record<string, string>;
  healthcheck?: object;
  ports?: string[];
}

const read = (file: string) => readFileSync(resolve(__dirname, '../..', file), 'utf8');
const text = read('docker-compose.yml');
const { services, volumes } = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const all = Object.entries(services);
const running = (script: string) =>
  all.filter(([, { command }]) => command?.includes(script)).map(([name]) => name);

/** The value a variable would have, given that the person who fills in .env did. */
const filledIn = (environment: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value
        .replace('${SIXTHDAY_BASE_URL:?}', 'https://sixth-day.example')
        .replace(/\$\{\w+:\?\}/, 'a'.repeat(64))
        .replace(/\$\{\w+:-\}/, ''),
    ]),
  );

test('production has its engine on PostgreSQL, two workers, two APIs, a mail relay and the one-shot steps', () => {
  expect(Object.keys(services)).toEqual(
    expect.arrayContaining([
      'postgres',
      'temporal-schema',
      'temporal',
      'temporal-namespace',
      'temporal-ui',
      'mail-relay',
    ]),
  );
  expect(running('dist/worker/main.js')).toEqual(['worker-1', 'worker-2']);
  expect(running('dist/api/main.js')).toEqual(['api-1', 'api-2']);
  expect(running('dist/database/main.js')).toEqual(['migrate']);
});

test.each(all)('%s: its image is pinned, and what it depends on exists', (_name, service) => {
  expect(service.image).toMatch(/^[\w./-]+:v?\d+\.\d+(\.\d+)?(-\w+)?$/);
  for (const [dependency, { condition }] of Object.entries(service.depends_on ?? {})) {
    expect(services).toHaveProperty(dependency);
    if (condition === 'service_healthy') expect(services[dependency]).toHaveProperty('healthcheck');
  }
});

test('the engine, its tools and its page are of one release', () => {
  expect(services['temporal']?.image).toBe('temporalio/server:1.32.0');
  expect(services['temporal-schema']?.image).toBe('temporalio/admin-tools:1.32.0');
  expect(services['temporal-namespace']?.image).toBe('temporalio/admin-tools:1.32.0');
});

test('each program finds every setting that it needs', () => {
  const set = (name: string) => filledIn(services[name]?.environment);
  expect(() => readWorkerConfig(set('worker-1'))).not.toThrow();
  expect(() => readApiConfig(set('api-1'))).not.toThrow();
  expect(set('migrate')).toHaveProperty('DATABASE_URL');
  expect(set('worker-2')).toEqual(set('worker-1'));
  expect(set('api-2')).toEqual(set('api-1'));
});

test('no secret is written here: each comes from the environment and is asked for in .env.example', () => {
  const SECRET = /PASSWORD|PWD|SECRET|TOKEN|KEY/;
  for (const [, { environment = {} }] of all) {
    for (const [name, value] of Object.entries(environment)) {
      if (SECRET.test(name)) expect(value).toMatch(/^\$\{[A-Z_]+:[?-]\}$/);
    }
  }
  const asked = [...new Set([...text.matchAll(/\$\{(\w+):[?-]\}/g)].map(([, name]) => name))];
  const example = [...read('.env.example').matchAll(/^(\w+)=(.*)$/gm)];
  expect(example.map(([, name]) => name).sort()).toEqual(asked.sort());
  expect(example.every(([, , value]) => value === '')).toBe(true);
});

test('only the door is open to the world', () => {
  const open = all.filter(([, { ports = [] }]) => ports.some((port) => !port.startsWith('127.0.0.1:')));
  expect(open.map(([name]) => name)).toEqual(['web']);
  expect(Object.keys(volumes)).toContain('postgres-data');
});

test('the image is built in steps, runs as an ordinary user, and takes no secret with it', () => {
  const dockerfile = read('Dockerfile');
  const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
  expect(bases.length).toBeGreaterThan(1);
  expect(bases.every((image) => /^node:20\.\d+\.\d+-\w+-slim$/.test(image ?? ''))).toBe(true);
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(read('.dockerignore').split('\n')).toEqual(
    expect.arrayContaining(['.env', '.sixthday', '.git', 'node_modules']),
  );
});
