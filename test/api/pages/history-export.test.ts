import { accessesOf } from '../../../database/access-log';
import { markContact } from '../../../database/contact-marks';
import { markAttempt, markSent } from '../../../database/deliveries';
import { appendEvents } from '../../../database/events';
import { insertNotices } from '../../../database/notices';
import { replaceObligations } from '../../../database/obligations';
import { addContact } from '../../../database/pupils';
import type { CaseHistory } from '../../../api/history/read-history';
import { instantOf } from '../../../rules/calendar/london-time';
import type { Contact } from '../../../rules/pupil/commands';
import { aNotice } from '../../database/a-record';
import { bodyOf, testApp, type Agent, type TestApp } from '../../support/api';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';
import { readPdf } from '../../support/pdf';
import { sessionFor } from '../../support/session';
import { FOREIGN_SCHOOL, OTHER_PARTNERSHIP, PARTNERSHIP, personOf, SCHOOL, seed, seedPupil } from '../seed';

const WHY = 'The family has asked for the whole record';
const AT = '2026-10-21T09:30';

/** No engine stands behind it: its retention has passed, as it were. */
let house: TestApp;
let pupil: string;
let foreign: string;
let admin: Agent;
beforeAll(async () => {
  house = await testApp();
  const { db } = house.house;
  await seed(db);
  pupil = await suspendedPupil();
  foreign = await seedPupil(db, FOREIGN_SCHOOL, {}, OTHER_PARTNERSHIP);
  const reasons = { [pupil]: WHY, [foreign]: WHY };
  admin = await sessionFor(house, personOf('administrator'), { reasons });
});
afterAll(() => house?.stop());

/** A pupil who was suspended by the headteacher, with one letter that was taken at the second try. */
async function suspendedPupil(letter = 'letter', to?: Contact, said = '451 try later'): Promise<string> {
  const { db } = house.house;
  const story = aPupil();
  const events = story.does(AT, command('suspend'));
  const state = { ...story.open(), school: { id: SCHOOL, kind: 'academy', authority: '803' } as const };
  const id = await seedPupil(db, SCHOOL, state, PARTNERSHIP, instantOf(AT));
  const actor = { person: personOf('headteacher'), office: 'headteacher' } as const;
  await db.transaction().execute(async (tx) => {
    const recorded = events.map((event, place) => {
      return { number: place + 1, at: instantOf(AT), commandId: 'suspend', actor, event };
    });
    await appendEvents(tx, { caseId: id, caseKind: 'pupil', events: recorded });
    await replaceObligations(tx, id, state.owed);
    const about = { caseId: id, notice: 'suspension', recipientContact: to?.id ?? null } as const;
    await insertNotices(tx, [aNotice({ id: letter, messageId: `<${letter}@x>`, ...about })]);
    if (to) await addContact(tx, id, to);
  });
  const refused = { outcome: 'refused', nextAttemptAt: '2026-10-21T09:00:00Z' } as const;
  await markAttempt(db, letter, { at: '2026-10-21T08:31:00Z', detail: said, ...refused });
  await markSent(db, letter, { at: '2026-10-21T09:00:00Z', detail: '250 ok' });
  return id;
}

const path = (ending: string, of = pupil) => `/pupils/${of}/history/export.${ending}`;

describe('the history of a case as a file (M4)', () => {
  it('tells what happened, with person and office, what was owed, and what arrived after which tries', async () => {
    const answer = await admin.get(path('json')).expect(200);
    const { happened, owed, letters, ...rest } = bodyOf<CaseHistory>(answer);
    expect(rest.case).toMatchObject({ pupil: 'Rowan Example', school: 'Example School', status: 'open' });
    expect(rest.exported).toMatchObject({ by: 'administrator', office: 'Administrator' });
    expect(happened.map(({ number }) => number)).toEqual(happened.map((_, place) => place + 1));
    expect(happened[0]).toMatchObject({ title: 'Suspended', who: 'headteacher, headteacher' });
    expect(happened.some(({ title, byItself }) => byItself && title.includes('from day six'))).toBe(true);
    const daySix = owed.find(({ id }) => id.startsWith('sixth-day-provision'));
    expect(daySix).toMatchObject({ due: '2026-11-05', status: 'running', owedBy: 'the governing body' });
    expect(letters).toMatchObject([
      {
        name: 'Suspension',
        recipient: 'Ana Hill',
        status: 'sent',
        tries: [{ detail: '451 try later' }, { detail: '250 ok' }],
      },
    ]);
  });

  it('tells what is still to come: the day, why, who is told and by which letter', async () => {
    const json = bodyOf<CaseHistory>(await admin.get(path('json')).expect(200));
    const { toCome } = json;
    const { ref } = json.case;
    expect(toCome[0]).toEqual({
      obligation: json.owed.find(({ id }) => id.startsWith('sixth-day-provision'))?.id,
      at: '2026-10-23T08:00',
      because: 'Full-time education from day six is due on Thursday 5 November 2026',
      tells: ['the governing body'],
      letters: [
        {
          to: 'the governing body',
          name: 'Notice of a duty',
          subject: `Action by Thursday 5 November: case ${ref}`,
        },
      ],
    });
    expect(toCome.map(({ at }) => at)).toEqual(toCome.map(({ at }) => at).sort());
    const { text } = await admin.get(`/pupils/${pupil}/history`).expect(200);
    expect(text).toContain(`Still to come (${toCome.length})`);
    for (const { at } of toCome) expect(text).toContain(`datetime="${at}"`);
  });

  it('leaves an address out that nobody else of the family may learn (E6), also from what mail servers said', async () => {
    const email = 'ana@example.org';
    const ana = { id: 'ana', name: 'Ana Hill', relation: 'Parent', email, parentalResponsibility: true };
    const hidden = await suspendedPupil('hidden', ana, `451 <${email}>: try later`);
    await markContact(house.house.db, hidden, {
      type: 'contact-marked',
      contact: 'ana',
      mark: 'confidential-address',
      change: 'set',
      on: '2026-10-21',
      reason: 'A court order',
    });
    const reader = await sessionFor(house, personOf('administrator'), { reasons: { [hidden]: WHY } });
    const { text } = await reader.get(path('json', hidden)).expect(200);
    expect(text).not.toContain(email);
    expect((JSON.parse(text) as CaseHistory).letters[0]).toMatchObject({ address: null, confidential: true });
    const { elements } = readPdf(bodyOf(await reader.get(path('pdf', hidden)).expect(200)));
    const words = elements.map((element) => element.text).join(' ');
    expect(words).toContain('address confidential');
    expect(words).not.toContain(email);
  });

  it('is the same as a tagged PDF', async () => {
    const json = bodyOf<CaseHistory>(await admin.get(path('json')).expect(200));
    const answer = await admin.get(path('pdf')).expect(200);
    const { elements } = readPdf(bodyOf(answer));
    const texts = elements.map(({ text }) => text);
    expect(texts).toContain(`History of case ${json.case.ref}`);
    expect(elements.filter(({ tag }) => tag === 'H2').map(({ text }) => text)).toEqual([
      `What happened (${json.happened.length})`,
      'What operators did (0)',
      `What was owed (${json.owed.length})`,
      'What was sent (1)',
      `Still to come (${json.toCome.length})`,
    ]);
    const { happened, owed, toCome } = json;
    for (const { title, sentences } of happened) expect(texts).toContain([title, ...sentences].join(' '));
    for (const { duty } of owed) expect(texts).toContain(duty);
    for (const { because, tells } of toCome) {
      expect(texts).toContain(because);
      expect(texts).toContain(tells.join(' and '));
    }
    expect(texts).toContain(
      `To the governing body: Notice of a duty (Action by Thursday 5 November: case ${json.case.ref})`,
    );
    expect(texts.join(' ')).toContain('451 try later');
    expect(elements.filter(({ tag }) => tag === 'Table')).toHaveLength(4);
  });

  it('goes by a name without the pupil’s, and the log says who took it and why', async () => {
    for (const ending of ['json', 'pdf']) {
      const { headers } = await admin.get(path(ending)).expect(200);
      const name = new RegExp(
        `^attachment; filename="?[A-Z0-9]+-history-\\d{4}-\\d\\d-\\d\\d\\.${ending}"?$`,
      );
      expect(headers['content-disposition']).toMatch(name);
      const log = { partnership: PARTNERSHIP, about: 'pupil', subject: pupil, except: [] } as const;
      const [entry] = (await accessesOf(house.house.db, log)).rows;
      const person = personOf('administrator');
      expect(entry).toMatchObject({ person, deed: 'read', what: 'export-history', reason: WHY });
    }
  });

  it('asks for the reason first, and is there for administrators alone, of their own partnership', async () => {
    const silent = await sessionFor(house, personOf('administrator'));
    const asked = await silent.get(path('pdf')).expect(303);
    expect(asked.headers['location']).toContain(`/pupils/${pupil}/reason?wanted=`);
    await admin.get(path('json', foreign)).expect(404);
    const head = await sessionFor(house, personOf('headteacher'));
    await head.get(path('pdf')).expect(404);
  });

  it('has the same shape through the API', async () => {
    const url = `/api/v1/pupils/${pupil}/history`;
    await admin.get(url).expect(403);
    const answer = await admin.get(url).set('Access-Reason', WHY).expect(200);
    const page = await admin.get(path('json')).expect(200);
    const known = ({ exported: _now, ...same }: CaseHistory) => same;
    expect(known(bodyOf(answer))).toEqual(known(bodyOf(page)));
  });
});
