import request from 'supertest';
import { eventsOf } from '../../../database/events';
import { noticesOf } from '../../../database/notices';
import { everyWeekday, SCHOOL_DETAILS, stage1Of, today, voices } from '../../support/a-partnership';
import {
  aRegistration,
  bodyOf,
  PASSWORD,
  signedIn,
  testConfig,
  type Agent,
  type ApiStack,
} from '../../support/api';
import { wordsOf } from '../../support/page-words';
import { until } from '../../support/until';
import { answerForm } from '../imports/steps';

interface Made {
  id: string;
}

const NAME = 'Trial Partnership';
const UPN = 'E826400126001';

/** A partnership from its founding in rehearsal to the first letter that leaves. Told where a house stands already. */
export function rehearsesIn(at: () => ApiStack): void {
  describe('a partnership in rehearsal (E7)', () => {
    let admin: Agent;
    let head: Agent;
    let school: string;
    let rehearsed: string;
    const words = async (agent: Agent, path: string): Promise<string> =>
      wordsOf((await agent.get(path).expect(200)).text);
    const statuses = async (pupil: string): Promise<string[]> => [
      ...new Set((await noticesOf(at().house.db, pupil)).map(({ status }) => status)),
    ];
    const register = async (): Promise<{ id: string; email: string }> => {
      const body = aRegistration(school);
      const answer = await head
        .post('/api/v1/pupils')
        .send({ ...body, registration: { ...body.registration, upn: UPN } });
      expect(answer.status).toBe(201);
      return { id: bodyOf<Made>(answer).id, email: body.registration.contacts[0]?.email ?? '' };
    };
    const lead = async (): Promise<string> =>
      bodyOf<{ person: string }>(await head.get('/api/v1/session')).person;
    const open = async (pupil: string): Promise<void> => {
      await head
        .post(`/api/v1/pupils/${pupil}/commands/open-stage-1`)
        .send(stage1Of(await lead()))
        .expect(200);
    };
    const mailTo = async (email: string): Promise<number> =>
      (await at().stack.mailbox.messages()).filter(({ envelope }) => envelope.to.includes(email)).length;

    beforeAll(async () => {
      const administrator = { name: 'Tess Tester', email: 'tess@trial.test', password: PASSWORD };
      const answers = {
        name: NAME,
        policy: 'milton-keynes',
        'administrator-name': administrator.name,
        'administrator-email': administrator.email,
        'administrator-password': PASSWORD,
      };
      const operator = request.agent(at().app);
      const turned = await answerForm(operator, '/found', { ...answers, token: 'a guess' });
      expect(turned.status).toBe(422);
      expect(wordsOf(turned.text)).toContain('That is not the set-up token of this installation');
      expect(turned.text).not.toContain(PASSWORD);
      const founded = await answerForm(operator, '/found', { ...answers, token: testConfig.setupToken });
      expect(founded.headers['location']).toBe('/sign-in');
      admin = await signedIn(at().app, administrator.email);
      const made = await admin.post('/api/v1/schools').send({
        name: 'Trial School',
        kind: 'academy',
        authority: '826',
        phase: 'secondary',
        governorsEmail: 'governors@trial.test',
        calendar: everyWeekday(),
        calendarNote: '',
      });
      school = bodyOf<Made>(made).id;
      const person = { name: 'Hal Head', email: 'hal@trial.test', password: PASSWORD };
      const added = await admin
        .post('/api/v1/people')
        .send({ ...person, office: 'headteacher', school, from: today() });
      await admin
        .post(`/api/v1/people/${bodyOf<Made>(added).id}/offices`)
        .send({ office: 'lead', school, from: today() });
      head = await signedIn(at().app, person.email);
    });

    it('sees nothing of another partnership, by page or by the API, whichever id it asks for (A2)', async () => {
      const theirs = at().school;
      const pupil = await at().register();
      const startsAt = `${new Date().getFullYear() + 1}-05-12T09:30`;
      const planned = { startsAt, cutOff: startsAt, place: 'Room 2', minutes: 90, places: 4 };
      const made = await at().as['inclusion-officer'].post('/api/v1/meetings').send(planned).expect(201);
      const meeting = bodyOf<Made>(made).id;
      const person = at().personOf('lead');
      const pages = [
        `/pupils/${pupil}`,
        `/pupils/${pupil}/history`,
        `/pupils/${pupil}/notices`,
        `/calendars/${theirs}`,
        `/panels/${meeting}`,
        `/partnership/schools/${theirs}/details`,
        `/partnership/people/${person}/give`,
        `/partnership/people/${person}/second-factor`,
        `/api/v1/pupils/${pupil}`,
        `/api/v1/pupils/${pupil}/events`,
      ];
      const seen: string[] = [];
      for (const path of pages) {
        const { status } = await admin
          .get(path)
          .set('Access-Reason', 'To see whether it is there')
          .redirects(1);
        if (status !== 404) seen.push(`${path}: ${status}`);
      }
      expect(seen).toEqual([]);
      const office = { office: 'lead', school, from: today() };
      await admin.post(`/api/v1/people/${person}/offices`).send(office).expect(404);
      for (const list of ['/pupils', '/panels', '/calendars', '/partnership', '/board']) {
        const { text } = await admin.get(list);
        expect([pupil, theirs, meeting, person].filter((id) => text.includes(id))).toEqual([]);
      }
    });

    it('says so on each of its pages, and another partnership has no such bar', async () => {
      for (const path of ['/today', '/pupils', '/partnership/checklist']) {
        expect(await words(admin, path)).toContain('Rehearsal: nothing leaves this service');
      }
      expect(await words(at().as.administrator, '/today')).not.toContain('Rehearsal');
    });

    it('keeps every letter, and shows it as what would have been sent', async () => {
      const { id, email } = await register();
      rehearsed = id;
      await head.put('/api/v1/session/office').send({ office: 'lead' }).expect(204);
      expect(await words(head, `/pupils/${id}/open/stage-1`)).toContain('Show what would be sent');
      await open(id);
      expect(await statuses(id)).toEqual(['rehearsed']);
      expect(await words(head, `/pupils/${id}/notices`)).toContain('Rehearsal: it would have been sent');
      const [letter] = await noticesOf(at().house.db, id);
      await head.get(`/pupils/${id}/notices/${letter?.id}`).expect(200);
      await head.get(`/pupils/${id}/notices/${letter?.id}/letter.pdf`).expect(404);
      const given = { letter: letter?.id, given: { how: 'by-hand', on: today() } };
      const posted = await head.post(`/api/v1/pupils/${id}/commands/record-letter-given`).send(given);
      expect(posted.body).toMatchObject({ status: 409, code: 'letter-rehearsed' });
      expect(await mailTo(email)).toBe(0);
      expect(await words(admin, '/undelivered')).not.toContain('Opening leaflet');
    });

    it('is moved forward by its administrator, who sees before what that does, and then what it did (M4)', async () => {
      const url = `/pupils/${rehearsed}`;
      await answerForm(admin, `${url}/reason`, { reason: 'To see what comes' });
      expect(await words(admin, `${url}/history`)).toContain('Rehearse: move this case forward');
      const page = await words(admin, `${url}/rehearse?to=next`);
      expect(page).toContain('Move it forward');
      const seen = await answerForm(admin, `${url}/rehearse`, { to: 'next', step: 'preview' });
      expect(wordsOf(seen.text)).toContain('Reminder');
      const moved = await answerForm(admin, `${url}/rehearse`, { to: 'next' });
      expect(moved.headers['location']).toMatch(/history\?since=\d+$/);
      const did = await words(admin, moved.headers['location'] ?? '');
      expect(did).toContain('What the move did');
      expect(did).toContain('Moved forward');
      expect(await statuses(rehearsed)).toEqual(['rehearsed']);
    });

    it('is not moved by others, and a live case by nobody', async () => {
      const to = { to: 'day' };
      await head.post(`/api/v1/pupils/${rehearsed}/commands/rehearse`).send(to).expect(403);
      const live = await at().register();
      const asked = at().as.administrator.post(`/api/v1/pupils/${live}/commands/rehearse`);
      const answer = await asked.set('Access-Reason', 'To see what it will do').send(to);
      expect(answer.body).toMatchObject({ status: 409, code: 'not-a-rehearsal' });
    });

    it('does not go live while something that the law needs is missing, and says what', async () => {
      const checklist = await words(admin, '/partnership/checklist');
      expect(checklist).toContain('You cannot go live yet: 2 of what is missing are needed first');
      expect(checklist).toContain('Trial School: the name of the clerk');
      const page = await words(admin, '/partnership/go-live');
      expect(page).toContain('how to reach the governing body of Trial School is not known and 1 more');
      expect(page).not.toContain('Go live for good');
      const sent = await answerForm(admin, '/partnership/policy', { name: NAME }, '/partnership/go-live');
      expect(sent.status).toBe(422);
    });

    it('goes live by its name, for good', async () => {
      const details = { details: SCHOOL_DETAILS, governorsEmail: 'governors@trial.test' };
      await admin.put(`/api/v1/schools/${school}/details`).send(details).expect(200);
      const officer = { name: 'Ida Officer', email: 'ida@trial.test', password: PASSWORD };
      await admin
        .post('/api/v1/people')
        .send({ ...officer, office: 'inclusion-officer', from: today() })
        .expect(201);
      expect(await words(admin, '/partnership/checklist')).toContain('Nothing that is needed is missing');
      const slip = await answerForm(admin, '/partnership/go-live', { name: 'Trial' });
      expect(wordsOf(slip.text)).toContain('That is not the name of the partnership');
      const done = await answerForm(admin, '/partnership/go-live', { name: NAME });
      expect(done.headers['location']).toBe('/partnership');
      expect(await words(admin, '/today')).not.toContain('Rehearsal');
      expect(await words(admin, '/partnership/go-live')).toContain('The partnership is live already');
    });

    it('sends what is written of a pupil registered since, also under a number that was rehearsed', async () => {
      const { id, email } = await register();
      await open(id);
      await until('the leaflet has arrived', async () => (await mailTo(email)) > 0);
      const [first] = await eventsOf(at().house.db, id);
      expect(first?.event).not.toHaveProperty('rehearsal');
    });

    it('leaves a rehearsed case out of lists unless it is asked for, marked, and never sends it', async () => {
      const link = `/pupils/${rehearsed}`;
      for (const path of ['/pupils', '/today', '/board']) {
        expect((await head.get(path)).text).not.toContain(link);
      }
      expect((await head.get('/pupils?rehearsed=yes')).text).toContain(link);
      expect(await words(head, link)).toContain('Rehearsal: nothing leaves this service');
      await head
        .post(`/api/v1/pupils/${rehearsed}/commands/end-programme`)
        .send({ outcome: 'closed-otherwise', reason: 'It was a trial.', voices })
        .expect(200);
      expect(await statuses(rehearsed)).toEqual(['rehearsed']);
    });
  });
}
