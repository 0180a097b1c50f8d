import { appendEvents } from '../../../database/events';
import { familyLinkBy, hashOfLink } from '../../../database/family-links';
import { textBeside } from '../../../database/letter-texts';
import { insertNotices } from '../../../database/notices';
import { writeAgain } from '../../../database/send-again';
import { aNotice, anEvent } from '../../database/a-record';
import { aLetterThatCameBack, WRITTEN, type ALetter } from './a-letter';
import { aGateway, type AGateway } from './a-gateway';

const HOUR = 60 * 60_000;

let gateway: AGateway;
let clock = WRITTEN;
let made = 0;
beforeAll(async () => {
  gateway = await aGateway();
});
afterAll(() => gateway?.stop());
beforeEach(() => {
  clock = WRITTEN + HOUR;
});

const round = () => gateway.round(clock);

type Changes = NonNullable<Parameters<typeof aLetterThatCameBack>[1]>;

/** A letter that came back, to a parent with a mobile number of their own. */
async function toATelephone({ parent, ...more }: Changes = {}): Promise<ALetter & { number: string }> {
  made += 1;
  const number = `+447700900${100 + made}`;
  const phone = number.replace('+44', '0');
  const letter = await aLetterThatCameBack(gateway.fresh, {
    parent: { phone, postalAddress: '', ...parent },
    ...more,
  });
  return { ...letter, number };
}

const textsTo = ({ number }: { number: string }): string[] =>
  gateway.notify.handed.filter(({ phone_number }) => phone_number === number).map(({ body }) => body);
const beside = ({ id }: ALetter) => textBeside(gateway.fresh.db, id);

/** Another letter to the same parent that is stuck too. */
async function another({ caseId, contact }: ALetter, decision: string | null): Promise<void> {
  clock += HOUR;
  made += 1;
  const id = `another-${made}`;
  await insertNotices(gateway.fresh.db, [
    aNotice({
      id,
      caseId,
      decision,
      position: made,
      messageId: `<${id}@sixth-day.test>`,
      recipientEmail: null,
      recipientContact: contact,
      composedAt: new Date(clock).toISOString(),
    }),
  ]);
  clock += HOUR;
}

describe('a text that there is a letter (E3)', () => {
  it('goes to the mobile telephone of whoever has a letter that is stuck, with a link of their own', async () => {
    const letter = await toATelephone();
    await round();
    const [words = ''] = textsTo(letter);
    expect(words).toMatch(/^School school-1 has written you a letter\./);
    const [, secret = ''] = /https:\/\/sixth-day\.test\/f\/(\S+)/.exec(words) ?? [];
    expect(await familyLinkBy(gateway.fresh.db, hashOfLink(secret))).toMatchObject({
      contactId: letter.contact,
    });
  });

  it('says nothing of a pupil, a reader or an incident, and its link stands nowhere on record', async () => {
    const letter = await toATelephone();
    await round();
    expect(textsTo(letter).join()).not.toMatch(/Rowan|Hill|Sam|suspen|exclu|This week/i);
    const secret = /\/f\/(\S+)/.exec(textsTo(letter).join())?.[1] ?? '';
    expect(JSON.stringify(await beside(letter))).not.toContain(secret);
  });

  it('goes beside the post, and settles nothing: the letter stays stuck', async () => {
    const letter = await toATelephone();
    await round();
    expect(await letter.all()).toMatchObject([{ status: 'bounced', againBy: null }]);
  });

  it('goes once, and what became of it is on record', async () => {
    const letter = await toATelephone();
    await round();
    Object.assign(gateway.notify.handed.at(-1) ?? {}, { status: 'delivered' });
    clock += 2 * HOUR;
    await round();
    expect(textsTo(letter)).toHaveLength(1);
    expect(await beside(letter)).toMatchObject({ status: 'arrived', detail: 'delivered', nextAt: null });
  });

  it('is one a day at most, unless a decision is told', async () => {
    const letter = await toATelephone();
    await round();
    await another(letter, null);
    await round();
    expect(textsTo(letter)).toHaveLength(1);
    await another(letter, 'decision-1');
    await round();
    expect(textsTo(letter)).toHaveLength(2);
    await round();
    expect(textsTo(letter)).toHaveLength(2);
  });

  it('waits for the end of the quiet hours (E8)', async () => {
    const letter = await toATelephone();
    clock = Date.parse('2026-11-02T19:00:00Z');
    await round();
    expect(textsTo(letter)).toEqual([]);
    clock = Date.parse('2026-11-03T08:00:00Z');
    await round();
    expect(textsTo(letter)).toHaveLength(1);
  });

  it('waits for a working day, but for a decision (E8)', async () => {
    const saturday = Date.parse('2026-11-07T10:00:00Z');
    const written = { composedAt: '2026-11-06T18:30:00Z' };
    const week = await toATelephone({ letter: written });
    const decision = await toATelephone({ letter: { ...written, decision: 'decision-1' } });
    clock = saturday;
    await round();
    expect([textsTo(week).length, textsTo(decision).length]).toEqual([0, 1]);
    clock = saturday + 2 * 24 * HOUR;
    await round();
    expect([textsTo(week).length, textsTo(decision).length]).toEqual([1, 1]);
  });

  it('that could not be sent on a Friday is not tried at the weekend', async () => {
    const letter = await toATelephone({ letter: { composedAt: '2026-11-06T15:30:00Z' } });
    clock = Date.parse('2026-11-06T17:59:50Z');
    gateway.notify.refusals.push({ status: 500, error: 'Exception', message: 'Later' });
    await round();
    clock = Date.parse('2026-11-07T10:00:00Z');
    await round();
    expect(textsTo(letter)).toEqual([]);
    clock = Date.parse('2026-11-09T10:00:00Z');
    await round();
    expect(textsTo(letter)).toHaveLength(1);
  });

  it('goes to nobody to whom the letter was handed over since', async () => {
    const letter = await toATelephone();
    const again = { letter: letter.id, id: `again-${letter.id}`, number: 2, by: 'by-hand' } as const;
    await gateway.fresh.db.transaction().execute(async (tx) => {
      await appendEvents(tx, { caseId: letter.caseId, caseKind: 'pupil', events: [anEvent(2)] });
      await writeAgain(tx, { ...again, on: '2026-11-02', composedAt: new Date(clock).toISOString() });
    });
    expect((await letter.all()).map(({ status }) => status).sort()).toEqual(['bounced', 'given']);
    await round();
    expect(textsTo(letter)).toEqual([]);
  });

  it('says how the code comes to the telephone: of itself only where there is no e-mail address', async () => {
    const both = await toATelephone();
    const alone = await toATelephone({ parent: { email: '' } });
    await round();
    expect(textsTo(both).join()).toContain('choose "Send it to my mobile phone"');
    expect(textsTo(alone).join()).toContain('We send a code to this phone first');
  });

  it.each<[string, Changes]>([
    ['nothing may be sent', { parent: { noContact: true } }],
    ['the address is confidential', { parent: { confidential: true } }],
    ['there is no parental responsibility', { parent: { parentalResponsibility: false } }],
    ['the case is in rehearsal', { rehearsal: true }],
  ])('goes to nobody where %s', async (_what, changes) => {
    const letter = await toATelephone(changes);
    await round();
    expect([textsTo(letter), await beside(letter)]).toEqual([[], undefined]);
  });

  it('does not go to a landline, and that is on record', async () => {
    const letter = await toATelephone({ parent: { phone: '0117 496 0123' } });
    await round();
    expect(await beside(letter)).toMatchObject({ status: 'failed', nextAt: null });
  });

  it('that may have been taken before the line broke is not sent twice', async () => {
    const letter = await toATelephone();
    gateway.notify.breakOff = true;
    await round();
    gateway.notify.breakOff = false;
    expect(await beside(letter)).toMatchObject({ status: 'queued', attempts: 1 });
    clock += HOUR;
    await round();
    expect(textsTo(letter)).toHaveLength(1);
    expect(await beside(letter)).toMatchObject({ status: 'sent' });
  });
});
