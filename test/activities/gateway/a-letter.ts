import { randomUUID } from 'node:crypto';
import { markSent } from '../../../database/deliveries';
import { noteReport } from '../../../database/delivery-reports';
import { insertNotices, noticesOf, type NewNotice, type Notice } from '../../../database/notices';
import type { FreshDatabase } from '../../support/database';
import { aCase, aNotice, aPupil, aRecordedCase, AT } from '../../database/a-record';

/** The moment at which the letters of these tests are written. */
export const WRITTEN = AT;
const MINUTE = 60_000;

/** What the record has of a parent to whom post may go. */
const PARENT = {
  email: 'sam@example.org',
  postalAddress: '1 Example Road\nBristol BS1 1AA',
  phone: '',
  noContact: false,
  confidential: false,
  parentalResponsibility: true,
};

export interface ALetter {
  contact: string;
  caseId: string;
  id: string;
  all: () => Promise<Notice[]>;
  /** The sending that goes by post, if there is one. */
  posted: () => Promise<Notice | undefined>;
}

interface Changes {
  parent?: Partial<typeof PARENT>;
  letter?: Partial<NewNotice>;
  rehearsal?: boolean;
}

/** A letter to a parent whose record has a postal address; it has come back, unless it is of a case in rehearsal. */
export async function aLetterThatCameBack(
  { db }: FreshDatabase,
  { parent = {}, letter = {}, rehearsal = false }: Changes = {},
): Promise<ALetter> {
  const [id, caseId, contact] = [randomUUID(), randomUUID(), randomUUID()];
  const { parentalResponsibility, email, ...more } = { ...PARENT, ...parent };
  const contacts = [{ id: contact, name: 'Sam Hill', relation: 'Parent', email, parentalResponsibility }];
  const state = { school: { id: 'school-1', kind: 'academy', authority: '803' } };
  const pupil = aPupil({
    id: caseId,
    caseId,
    registration: { firstName: 'Rowan', lastName: 'Hill', contacts },
  });
  await aRecordedCase(db, aCase({ caseId, state, rehearsal }), pupil);
  await db.updateTable('contacts').set(more).where('id', '=', contact).execute();
  await insertNotices(db, [
    aNotice({
      id,
      caseId,
      messageId: `<${id}@sixth-day.test>`,
      recipientName: 'Sam Hill',
      recipientEmail: email,
      recipientContact: contact,
      html: '<body><h1>This week</h1><p>Well done</p></body>',
      rehearsal,
      ...letter,
    }),
  ]);
  const at = new Date(WRITTEN + MINUTE).toISOString();
  if (email) {
    await markSent(db, id, { at, detail: '250 ok' });
    await noteReport(db, id, { outcome: 'bounced', code: '5.1.1', detail: '550 no such mailbox', at });
  }
  const all = () => noticesOf(db, caseId);
  return {
    contact,
    caseId,
    id,
    all,
    posted: async () => (await all()).find(({ channel }) => channel === 'post'),
  };
}
