import { invitationTo } from '../../../activities/notices/invitation';
import { aRegistration, testApp, type Agent, type TestApp } from '../../support/api';
import { letterFacts } from '../../support/cases';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { personOf, SCHOOL, seed } from '../seed';

let house: TestApp;
let officer: Agent;
beforeAll(async () => {
  house = await testApp();
  await seed(house.house.db);
  officer = await sessionFor(house, personOf('inclusion-officer'));
});
afterAll(() => house?.stop());

interface Problem {
  errors?: { field: string }[];
}

/** What is wrong with a pupil whose parent is called and reached like this. */
async function errorsOf(contact: object): Promise<string[]> {
  const { registration, ...rest } = aRegistration(SCHOOL);
  const contacts = [{ ...registration.contacts[0], ...contact }];
  const answer = await officer
    .post('/api/v1/pupils')
    .send({ ...rest, registration: { ...registration, contacts } });
  return ((answer.body as Problem).errors ?? []).map(({ field }) => field);
}

describe('a name or an address that would write the head of a letter', () => {
  it.each([
    ['a line of its own', 'Sam\r\nBcc: somebody@elsewhere.test'],
    ['half a line end', 'Sam\nX-Anything: yes'],
    ['a separator of lines', 'Sam\u2028Bcc: somebody@elsewhere.test'],
    ['letters that turn round', 'Sam \u202Etset.erehwesle\u202C'],
    ['isolated letters', 'Sam \u2067tset.erehwesle\u2069'],
  ])('is refused: %s', async (_what, name) => {
    expect(await errorsOf({ name })).toEqual(['registration.contacts.0.name']);
    expect(await errorsOf({ relation: name })).toEqual(['registration.contacts.0.relation']);
  });

  it.each([
    'sam@home.test\r\nBcc: somebody@elsewhere.test',
    'sam@home.test, somebody@elsewhere.test',
    'Sam <somebody@elsewhere.test>',
    '"sam@home.test"@elsewhere.test\n',
    'sam@home.test;somebody@elsewhere.test',
  ])('is refused: %j', async (email) => {
    expect(await errorsOf({ email })).toEqual(['registration.contacts.0.email']);
  });

  it.each([
    ['postalAddress', '1 Sample Road\nSam \u202Etset.erehwesle\u202C'],
    ['postalAddress', '1 Sample Road'],
    ['phone', '01632 960001\r\nBcc: somebody@elsewhere.test'],
  ])('is refused in the %s: %j', async (field, value) => {
    expect(await errorsOf({ [field]: value })).toEqual([`registration.contacts.0.${field}`]);
  });

  it('writes no line into an invitation either', () => {
    const name = 'Sam"\r\nATTENDEE:mailto:somebody@elsewhere.test\r\nX:';
    const place = 'Room 2\r\nATTENDEE:mailto:somebody@elsewhere.test';
    const appointment = { meetingId: 'm1', startsAt: '2026-11-12T09:30', minutes: 60, place, revision: 0 };
    const partnership = { name: 'Sample"\r\nORGANIZER:mailto:somebody@elsewhere.test\r\nX:' };
    const facts = letterFacts({ notice: 'panel-booked', about: { appointment }, partnership });
    const recipient = { name, email: 'sam@home.test', person: null, contact: null, isKnown: true };
    const { ics = '' } = invitationTo(facts, recipient, 1, 'Sixth Day <sixth-day@sixth-day.test>') ?? {};
    const lines = ics.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
    const attendees = lines.filter((line) => line.startsWith('ATTENDEE'));
    expect(attendees).toEqual([expect.stringMatching(/:mailto:sam@home\.test$/i)]);
    const organizers = lines.filter((line) => line.startsWith('ORGANIZER'));
    expect(organizers).toEqual([expect.stringMatching(/:mailto:sixth-day@sixth-day\.test$/i)]);
  });
});

describe('a body that is too large', () => {
  const large = 'x'.repeat(300_000);
  it('of a form is refused, with words', async () => {
    const answer = await officer
      .post('/pupils/new')
      .type('form')
      .send({ _csrf: FORM_TOKEN, firstName: large });
    expect([answer.status, answer.text.includes('What you sent is too long')]).toEqual([413, true]);
  });

  it('of a file is refused where only a small one belongs', async () => {
    const answer = await officer.post('/pupils/new').attach('file', Buffer.from(large), 'file.csv');
    expect(answer.status).toBe(413);
  });

  it('of many fields is refused', async () => {
    const many = Array.from({ length: 5_000 }, (_, n) => `f${n}=1`).join('&');
    const answer = await officer.post('/pupils/new').type('form').send(`_csrf=x&${many}`);
    expect(answer.status).toBe(413);
  });

  it('that never ends in brackets is only bad input', async () => {
    const deep = `_csrf=x&a${'[b]'.repeat(1_000)}=1`;
    const answer = await officer.post('/pupils/new').type('form').send(deep);
    expect([400, 403, 413]).toContain(answer.status);
  });
});
