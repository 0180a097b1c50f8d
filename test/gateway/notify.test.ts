import { randomUUID } from 'node:crypto';
import { notifyGateway } from '../../gateway/notify';
import { startNotifyServer, type NotifyServer } from '../support/notify-server';

let notify: NotifyServer;
beforeAll(async () => {
  notify = await startNotifyServer();
});
afterAll(() => notify?.stop());

const gateway = () => notifyGateway(notify.settings);
const aText = () => ({ to: '+447700900123', words: 'There is a letter for you.', reference: randomUUID() });

describe('the gateway', () => {
  it('takes a text, and knows it by our reference', async () => {
    const text = aText();
    expect(await gateway().sendText(text)).toMatchObject({ accepted: true });
    expect(notify.handed.at(-1)).toMatchObject({ phone_number: text.to, body: text.words });
    expect(await gateway().fateOf(text.reference)).toEqual({ fate: 'under-way', word: 'created', at: null });
  });

  it('takes a letter as it was printed, to be posted first class', async () => {
    const [pdf, reference] = [Buffer.from('%PDF-1.7 a letter'), randomUUID()];
    const answer = await gateway().sendLetter({ pdf, reference });
    expect(notify.handed.at(-1)).toMatchObject({ id: answer.detail, reference, pdf, postage: 'first' });
  });

  it.each([
    ['received', 'done'],
    ['delivered', 'done'],
    ['validation-failed', 'failed'],
    ['permanent-failure', 'failed'],
    ['cancelled', 'failed'],
    ['accepted', 'under-way'],
    ['a word that is new', 'under-way'],
  ])('says what became of it: %s is %s', async (word, fate) => {
    const text = aText();
    await gateway().sendText(text);
    Object.assign(notify.handed.at(-1) ?? {}, { status: word, completed_at: '2026-11-03T10:00:00Z' });
    expect(await gateway().fateOf(text.reference)).toEqual({ fate, word, at: '2026-11-03T10:00:00Z' });
  });

  it('knows nothing of what it was never handed', async () => {
    expect(await gateway().fateOf(randomUUID())).toBeNull();
  });

  it.each([
    [400, 'BadRequestError', true],
    [429, 'RateLimitError', false],
    [500, 'Exception', false],
  ])(
    'a %d is passed on with its words; asking again helps unless it is a 400',
    async (status, error, forGood) => {
      notify.refusals.push({ status, error, message: 'Not this one' });
      const detail = `${status} ${error}: Not this one`;
      expect(await gateway().sendText(aText())).toEqual({ accepted: false, answered: true, forGood, detail });
    },
  );

  it('a key that is not its own is refused, and may be put right', async () => {
    const apiKey = `stranger-${randomUUID()}-${randomUUID()}`;
    const answer = await notifyGateway({ ...notify.settings, apiKey }).sendText(aText());
    expect(answer).toMatchObject({ accepted: false, answered: true, forGood: false });
    expect(answer.detail).toMatch(/^403 AuthError/);
  });

  it('that cannot be reached has not answered', async () => {
    const away = notifyGateway({ ...notify.settings, url: 'http://127.0.0.1:1' });
    expect(await away.sendText(aText())).toMatchObject({ accepted: false, answered: false, forGood: false });
    await expect(away.fateOf(randomUUID())).rejects.toThrow();
  });
});
