import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { aRegistration, type ApiStack } from '../../support/api';
import { wordsOf } from '../../support/page-words';
import { aPupilLine, pupilsText } from './pupils-file';
import { aRow, registerText } from './register-file';
import { answerForm, upload } from './steps';

interface Body {
  rows: Record<string, unknown>[];
}

/** What importing files does to a whole house. Told where one stands already: starting another takes long. */
export function importsInto(at: () => ApiStack): void {
  describe('schools of the national register', () => {
    const file = registerText([
      aRow({ URN: '100001', EstablishmentName: 'EXAMPLE SCHOOL', 'TypeOfEstablishment (code)': '34' }),
      aRow({ URN: '100002', EstablishmentName: 'Sample École', EstablishmentNumber: '4002' }),
      aRow({ URN: '100003', EstablishmentName: 'Not Ours', EstablishmentNumber: '4003' }),
    ]);
    const send = (text: string) =>
      upload(at().as.administrator, 'schools', Buffer.from(text, 'latin1'), { authority: '803' });
    const names = async (): Promise<unknown[]> => {
      const { rows } = (await at().as.administrator.get('/api/v1/schools')).body as Body;
      return rows.map(({ name, calendar }) => [name, (calendar as { years: unknown[] }).years.length]);
    };

    it('are shown before anything is done, and then taken in together, those that are ticked', async () => {
      const before = await names();
      const url = await send(file);
      const page = (await at().as.administrator.get(url)).text;
      expect(wordsOf(page)).toContain('Nothing has been changed yet');
      expect(wordsOf(page)).toContain('Name: from Example School to EXAMPLE SCHOOL');
      expect(page).toContain('value="100002" checked');
      expect(await names()).toEqual(before);
      const done = await answerForm(at().as.administrator, url, { take: ['100002'] });
      expect(done.status).toBe(303);
      expect(wordsOf((await at().as.administrator.get(url)).text)).toContain(
        '1 school added, 1 brought up to date',
      );
      expect(await names()).toEqual([
        ['EXAMPLE SCHOOL', 1],
        ['Sample École', 0],
        ['Specimen School', 1],
      ]);
    });

    it('are left alone by the same file a second time, and by a second click', async () => {
      const before = await names();
      const url = await send(file.replace(/"100003".*\r\n/, ''));
      expect(wordsOf((await at().as.administrator.get(url)).text)).toContain('There is nothing to do');
      await answerForm(at().as.administrator, url, { take: ['100002'] });
      expect(await names()).toEqual(before);
    });

    it('are not taken in while a row is wrong, which is named', async () => {
      const url = await send(file.replace('"100003"', '"one"'));
      const page = (await at().as.administrator.get(url)).text;
      expect(wordsOf(page)).toContain('Row 4 Column URN What to do &quot;one&quot; is no number of a school');
      await answerForm(at().as.administrator, url, { take: ['100002', '100003'] });
      expect(await names()).toHaveLength(3);
    });

    it('are nobody else’s to see: neither another office’s nor another partnership’s', async () => {
      const url = await send(file);
      for (const path of ['/imports', '/imports/schools', url]) {
        await at().as.headteacher.get(path).expect(404);
      }
      await answerForm(at().as.administrator, `${url}`, {}, `${url}/discard`);
      await at().as.administrator.get(url).expect(404);
    });
  });

  describe('staff from a file', () => {
    const file = [
      'name,email,office,school,from,to',
      'Nell New,nell@school.test,Lead,Specimen School,,',
      'Nell New,nell@school.test,Headteacher,Specimen School,,',
      'Example lead,lead@school.test,Headteacher,Sample École,01/09/2040,31/08/2041',
    ].join('\r\n');
    const send = (text: string) => upload(at().as.administrator, 'people', Buffer.from(text));

    it('get their offices together, and sign in with the first password that is handed to them', async () => {
      const admin = at().as.administrator;
      const url = await send(file);
      expect(wordsOf((await admin.get(url)).text)).toContain('Offices to be given (3)');
      await answerForm(admin, url, {});
      const table = await admin.get(`${url}/table.csv`).expect(200);
      const [, name, email, password = ''] = /\r\n(.*),(.*),(.*)\r\n$/.exec(table.text) ?? [];
      expect([name, email]).toEqual(['Nell New', 'nell@school.test']);
      expect(wordsOf((await admin.get(url)).text)).toContain(password);
      const nell = request.agent(at().app);
      await nell.post('/api/v1/session').send({ email, password }).expect(204);
      expect((await nell.get('/api/v1/session')).body).toMatchObject({ offices: ['lead', 'headteacher'] });
    });

    it('are left alone by the same file a second time', async () => {
      const url = await send(file);
      expect(wordsOf((await at().as.administrator.get(url)).text)).toContain('There is nothing to do');
    });

    it('get nothing while a row is wrong', async () => {
      const url = await send(`${file}\r\nOdd,odd@school.test,Lead,,,`);
      const page = wordsOf((await at().as.administrator.get(url)).text);
      expect(page).toContain('This file cannot be taken in');
      await answerForm(at().as.administrator, url, {});
      const { rows } = (await at().as.administrator.get('/api/v1/people')).body as Body;
      expect(rows.map((row) => row['email'])).not.toContain('odd@school.test');
    });

    it('have a template of the columns that are read, and none that are not', async () => {
      const { text, headers } = await at().as.administrator.get('/imports/people/template.csv').expect(200);
      expect(text).toBe('\uFEFFname,email,office,school,from,to,category\r\n');
      expect(headers['content-disposition']).toContain('attachment');
    });
  });

  describe('pupils from a file', () => {
    const lines = [
      aPupilLine({ school: '100001' }),
      aPupilLine({ upn: 'E826400126001', 'first name': 'Kit', school: 'Specimen School' }),
      aPupilLine({
        ...{ upn: 'Y803410226017', 'first name': 'Ash', school: '100001', 'contact 1 email': '' },
        ...{
          'contact 1 address': '"1 Sample Road, Exampletown, EX1 1AA"',
          'contact 1 phone': '01632 960001',
        },
      }),
    ];
    const officer = () => at().as['inclusion-officer'];
    const send = (some = lines) => upload(officer(), 'pupils', Buffer.from(pupilsText(some)));
    const registered = async (): Promise<string[]> => {
      const { rows } = (await officer().get('/api/v1/pupils')).body as Body;
      return rows.map((row) => String(row['firstName']));
    };
    const contactsOf = async (firstName: string): Promise<string> => {
      const { rows } = (await officer().get('/api/v1/pupils')).body as Body;
      const id = String(rows.find((row) => row['firstName'] === firstName)?.['id']);
      return wordsOf((await officer().get(`/pupils/${id}/contacts`).expect(200)).text);
    };

    it('are not registered while one letter of one number is wrong', async () => {
      const url = await send([...lines.slice(1), { ...lines[0], upn: 'A801200005001' }]);
      expect(wordsOf((await officer().get(url)).text)).toContain('its letter would have to be B');
      await answerForm(officer(), url, {});
      expect(await registered()).toEqual([]);
    });

    it('that are interrupted halfway are carried on with where they stopped, and nobody is there twice', async () => {
      const { engine } = at().house;
      let started = 0;
      const goesAway: typeof engine.start = async (start) =>
        (started += 1) > 1 ? { down: true } : engine.start(start);
      const url = await send();
      expect(wordsOf((await officer().get(url)).text)).toContain('Pupils to be registered');
      at().house.engine = { ...engine, start: goesAway };
      expect((await answerForm(officer(), url, {})).status).toBe(503);
      at().house.engine = engine;
      expect(await registered()).toHaveLength(1);
      expect(wordsOf((await officer().get(url)).text)).toContain('1 of 3 pupils registered');
      const other = await send([aPupilLine({ upn: '', 'first name': 'Bay', school: '100001' })]);
      const refused = await answerForm(officer(), other, {});
      expect(wordsOf(refused.text)).toContain('Another file of pupils is being taken in');
      await answerForm(officer(), url, {});
      expect(wordsOf((await officer().get(url)).text)).toContain('3 pupils registered; 0 there already');
      expect((await registered()).sort()).toEqual(['Ash', 'Kit', 'Rowan']);
    });

    it('are each a case of their own, with a number that nobody is registered with again', async () => {
      const again = { ...aRegistration(at().school) };
      const registration = { ...again.registration, firstName: 'Rowan', upn: 'B801200005001' };
      const answer = await officer()
        .post('/api/v1/pupils')
        .send({ ...again, registration });
      expect(answer.body).toMatchObject({ status: 409, code: 'already-registered' });
      const url = await send();
      const page = wordsOf((await officer().get(url)).text);
      expect(page).toContain('There is nothing to do');
      expect(page).toContain('Registered already, and left as they are: 3');
    });

    it('bring the addresses of their contacts with them, and so does the form for one pupil', async () => {
      expect(await contactsOf('Ash')).toContain('1 Sample Road, Exampletown, EX1 1AA; 01632 960001');
      const answers = {
        ...{ 'registration-firstName': 'Bay', 'registration-lastName': 'Example', school: at().school },
        ...{
          'pupil-dateOfBirth-day': '11',
          'pupil-dateOfBirth-month': '2',
          'pupil-dateOfBirth-year': '2013',
        },
        ...{ 'pupil-yearGroup': '9', 'pupil-homeAuthority': '803', 'contact-0-pr': 'yes' },
        ...{ 'registration-contacts-0-name': 'Sam Example', 'registration-contacts-0-relation': 'Parent' },
        'registration-contacts-0-postalAddress': '2 Sample Road',
      };
      const wrong = await answerForm(officer(), '/pupils/new', { ...answers, commandId: randomUUID() });
      expect([wrong.status, wordsOf(wrong.text)]).toEqual([
        422,
        expect.stringContaining('postal address in two to six short lines'),
      ]);
      expect(wrong.text).toContain('href="#registration-contacts-0-postalAddress"');
      const right = { 'registration-contacts-0-postalAddress': '2 Sample Road\r\nExampletown\r\nEX1 1AA' };
      await answerForm(officer(), '/pupils/new', { ...answers, ...right, commandId: randomUUID() });
      expect(await contactsOf('Bay')).toContain('2 Sample Road, Exampletown, EX1 1AA');
    });

    it('are nobody’s to import who sees one school alone', async () => {
      await at().as.lead.get('/imports/pupils').expect(404);
      await at().as.administrator.get('/imports/pupils').expect(200);
      const template = await officer().get('/imports/pupils/template.csv').expect(200);
      expect(template.text).toMatch(/^\uFEFFupn,first name,.*contact 3 parental responsibility\r\n$/);
    });
  });
}
