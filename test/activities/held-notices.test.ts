import { randomUUID } from 'node:crypto';
import { checkCalendar } from '../../rules/calendar/check-calendar';
import { noticesOf, type Notice } from '../../database/notices';
import { waitingFor } from '../../database/held-notices';
import {
  aPartnership,
  everyWeekday,
  openStage1,
  SCHOOL_DETAILS,
  voices,
  type APartnership,
} from '../support/a-partnership';
import { startStack, type Stack } from '../support/stack';
import { until } from '../support/until';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack?.stop());

const suspend = (house: APartnership, caseId: string) =>
  stack.command('pupil', caseId, {
    type: 'suspend',
    actor: house.actor('headteacher'),
    decision: 'd1',
    decidedAt: stack.clock(caseId),
    beforeAfternoon: true,
    sessions: 4,
    starts: null,
    reasons: ['DB'],
    circumstances: 'A lesson was stopped.',
    voices,
    losesExamOn: null,
  });

const letters = async (caseId: string, notice: Notice['notice']): Promise<Notice[]> =>
  (await noticesOf(stack.database.db, caseId)).filter((n) => n.notice === notice);

/** The headteacher adds to what is known of the pupil. */
async function update(house: APartnership, caseId: string, more: object): Promise<unknown> {
  const [found] = await stack.database.db
    .selectFrom('pupils')
    .select('facts')
    .where('caseId', '=', caseId)
    .execute();
  const asked = { type: 'update-pupil', actor: house.actor('headteacher'), pupil: found?.facts };
  return stack.command('pupil', caseId, { ...asked, ...more });
}

/** The letter to that reader, once the mail server has taken it. */
async function sent(caseId: string, notice: Notice['notice'], role: Notice['toRole']): Promise<Notice> {
  const found = async () => (await letters(caseId, notice)).find((n) => n.toRole === role);
  await until(`${notice} to ${role}`, async () => (await found())?.status === 'sent');
  return (await found()) as Notice;
}

describe('a statutory notice that lacks a part (E4)', () => {
  it('is held without its first day, and is composed anew and sent once the calendar is there (law 3, 4)', async () => {
    const house = await aPartnership(stack, { years: [] });
    const caseId = await house.register();
    await suspend(house, caseId);
    const found = await letters(caseId, 'suspension');
    expect(found.map((n) => [n.toRole, n.status]).sort()).toEqual([
      ['authority', 'held'],
      ['governing-body', 'held'],
      ['parents', 'held'],
    ]);
    expect(found.map((n) => n.held?.lacks.map((l) => l.id))).toEqual([['period'], ['period'], ['period']]);
    const ask = { partnership: house.id, schools: [house.school], office: 'headteacher' } as const;
    expect(await waitingFor(stack.database.db, ask, 9)).toHaveLength(4);
    const calendar = everyWeekday();
    await stack.command('partnership', house.id, {
      type: 'set-calendar',
      actor: house.actor('administrator'),
      school: house.school,
      calendar,
      note: 'Agreed.',
      overrides: checkCalendar(calendar, 'maintained').map(({ code }) => ({ code, reason: 'Invented.' })),
    });
    const letter = await sent(caseId, 'suspension', 'parents');
    expect(letter.text).toContain('The first day is');
    expect(letter.text).toContain('A lesson was stopped.');
    expect(letter.held).toBeNull();
    expect((await sent(caseId, 'section-104-notice', 'parents')).text).toContain('You must keep Rowan');
    expect(await letters(caseId, 'suspension')).toHaveLength(3);
    expect(await waitingFor(stack.database.db, ask, 9)).toEqual([]);
    const mails = (await stack.mailbox.messages()).filter((m) => m.text?.includes('Rowan is suspended'));
    expect(mails).toHaveLength(1);
  });

  it('is held without a social worker on record, and is sent once there is one (law 8)', async () => {
    const house = await aPartnership(stack);
    const caseId = await house.register({ pupil: { socialWorker: true } });
    await suspend(house, caseId);
    await sent(caseId, 'suspension', 'parents');
    const [held] = (await letters(caseId, 'suspension')).filter((n) => n.toRole === 'social-worker');
    expect(held?.status).toBe('held');
    expect(held?.held?.lacks).toEqual([
      expect.objectContaining({ id: 'recipient', suppliedBy: 'headteacher' }),
    ]);
    await update(house, caseId, {
      bodies: { 'social-worker': { name: 'Kim Worker', email: 'kim@council.test' } },
      reason: 'A social worker was named.',
    });
    const letter = await sent(caseId, 'suspension', 'social-worker');
    expect(letter).toMatchObject({ recipientName: 'Kim Worker', recipientEmail: 'kim@council.test' });
  });

  it('is held without a contact with parental responsibility, and is sent once there is one (law 2, 3)', async () => {
    const house = await aPartnership(stack);
    const caseId = await house.register({ contacts: [] });
    await suspend(house, caseId);
    expect(
      (await letters(caseId, 'section-104-notice')).map((n) => n.held?.lacks.map((l) => l.what)),
    ).toEqual([['a contact with parental responsibility']]);
    await update(house, caseId, {
      bodies: {},
      contact: {
        id: randomUUID(),
        name: 'Bo Example',
        relation: 'Mother',
        email: `bo-${caseId.slice(0, 8)}@home.test`,
        parentalResponsibility: true,
      },
      reason: 'She moved in.',
    });
    expect((await sent(caseId, 'suspension', 'parents')).recipientName).toBe('Bo Example');
    expect((await sent(caseId, 'section-104-notice', 'parents')).text).toContain('Dear Bo Example');
  });

  it('is held without an address of the governing body, and goes once the school has given one (law 3, 7)', async () => {
    const house = await aPartnership(stack, everyWeekday(), { governorsEmail: '', details: {} });
    const caseId = await house.register();
    await suspend(house, caseId);
    const ids = (await letters(caseId, 'suspension')).flatMap((n) => n.held?.lacks.map((l) => l.id) ?? []);
    expect(ids.sort()).toEqual(['governors-address', 'where-to-send']);
    await sent(caseId, 'section-104-notice', 'parents');
    await stack.command('partnership', house.id, {
      type: 'set-school-details',
      actor: house.actor('administrator'),
      school: house.school,
      details: SCHOOL_DETAILS,
    });
    const letter = await sent(caseId, 'suspension', 'parents');
    expect(letter.text).toContain('1 Sample Road, Exampletown');
    const [governors] = (await letters(caseId, 'suspension')).filter((n) => n.toRole === 'governing-body');
    expect(governors?.status).toBe('no-address');
  });
});

describe('somebody to whom nothing may be sent (E6)', () => {
  const mark = (house: APartnership, caseId: string, contact: string, change: 'set' | 'lift') =>
    stack.command('pupil', caseId, {
      type: 'mark-contact',
      actor: house.actor('headteacher'),
      contact,
      mark: 'no-contact',
      change,
      reason: 'A court order.',
    });
  const parent = (name: string, email: string) => {
    return { id: randomUUID(), name, relation: 'Parent', email, parentalResponsibility: true };
  };

  it('has no letter: what had not left is stopped, the other parent has theirs, and neither reads the other’s address', async () => {
    const house = await aPartnership(stack);
    const [alex, sam] = [parent('Alex Example', ''), parent('Sam Example', `sam-${randomUUID()}@home.test`)];
    const caseId = await house.register({ contacts: [alex, sam] });
    await suspend(house, caseId);
    const ofAlex = async () =>
      (await noticesOf(stack.database.db, caseId)).filter((n) => n.recipientContact === alex.id);
    expect(new Set((await ofAlex()).map((n) => n.status))).toEqual(new Set(['no-address']));
    for (const { html, text, ics } of await ofAlex())
      expect([html, text, ics].join()).not.toContain(sam.email);
    await mark(house, caseId, alex.id, 'set');
    expect(new Set((await ofAlex()).map((n) => n.status))).toEqual(new Set(['stopped']));
    const before = (await ofAlex()).length;
    await stack.command('pupil', caseId, openStage1(house));
    await sent(caseId, 'opening-leaflet', 'parents');
    expect(await ofAlex()).toHaveLength(before);
  });

  it('is not forgotten where the law wants a letter and there is no other parent: it is held, a task, and goes once the mark is lifted', async () => {
    const house = await aPartnership(stack);
    const sam = parent('Sam Example', `sam-${randomUUID()}@home.test`);
    const caseId = await house.register({ contacts: [sam] });
    await mark(house, caseId, sam.id, 'set');
    await suspend(house, caseId);
    const [held] = (await letters(caseId, 'suspension')).filter((n) => n.toRole === 'parents');
    expect(held).toMatchObject({ status: 'held', recipientEmail: null });
    expect(held?.held?.lacks).toMatchObject([{ id: 'recipient-barred', suppliedBy: 'headteacher' }]);
    await mark(house, caseId, sam.id, 'lift');
    expect((await sent(caseId, 'suspension', 'parents')).recipientEmail).toBe(sam.email);
  });
});
