import { Writable } from 'node:stream';
import pino from 'pino';
import { connect } from '../../../database/connect';
import { notifyGateway } from '../../../gateway/notify';
import { beginRounds } from '../../../worker/gateway-rounds';
import { until } from '../../support/until';
import { aLetterThatCameBack } from './a-letter';
import { BASE_URL, aGateway, type AGateway } from './a-gateway';

let gateway: AGateway;
const said: string[] = [];
const log = pino(
  {},
  new Writable({ write: (line: Buffer, _encoding, done) => (said.push(line.toString()), done()) }),
);
beforeAll(async () => {
  gateway = await aGateway();
});
afterAll(() => gateway?.stop());

const options = () => ({
  baseUrl: BASE_URL,
  gateway: notifyGateway(gateway.notify.settings),
  log,
  between: 20,
});
const stuck = () => aLetterThatCameBack(gateway.fresh, { letter: { composedAt: new Date().toISOString() } });

describe('the rounds of a worker', () => {
  it('hand over what is stuck, until they are stopped', async () => {
    const stop = beginRounds({ ...options(), db: gateway.fresh.db });
    await stuck();
    await until('the letter is handed over', async () => gateway.notify.handed.length === 1);
    await until('it is in the log', async () => said.join('').includes('"handed-over":1'));
    await stop();
    await stuck();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(gateway.notify.handed).toHaveLength(1);
  });

  it('go on after one that failed', async () => {
    const away = connect('postgresql://nobody@127.0.0.1:1/none');
    const stop = beginRounds({ ...options(), db: away.db });
    const failed = () => said.filter((line) => line.includes('could not be finished'));
    await until('two rounds have failed', async () => failed().length > 1);
    await stop();
    await away.close();
  });

  it('name nobody in the log', () => {
    expect(said.length).toBeGreaterThan(2);
    expect(said.join('')).not.toMatch(/Hill|Example Road|BS1|example\.org/);
  });
});
