import type { Database } from '../../database/connect';
import { eventsOf } from '../../database/events';
import { interventionsOf } from '../../database/interventions';
import { pupilWorkflowId } from '../../messages/ids';
import { noticesOf, type Notice } from '../../database/notices';
import { obligationsOf } from '../../database/obligations';
import { schoolById, type School } from '../../database/partnerships';
import { dateOf, localDateTimeOf } from '../../rules/calendar/london-time';
import type { LocalDate, LocalDateTime } from '../../rules/calendar/types';
import type { Obligation } from '../../rules/case/obligation';
import { dutyWords } from '../../rules/notices/duty-words';
import { roleInWords } from '../../rules/notices/naming';
import type { PupilRecord } from '../cases/find-pupil';
import { leadName } from '../cases/lead-name';
import { triesInWords, type Try } from '../cases/tries';
import { deedInWords, type OperatorDeed } from '../interventions/in-words';
import type { House } from '../house';
import { OFFICE_NAMES } from '../words/offices';
import type { Viewer } from '../session/viewer';
import { addressOf, deliveryWords } from '../words/deliveries';
import { fullName } from '../words/names';
import { NOTICE_NAMES } from '../words/notices';
import { eventsInWords, type CaseEvent } from './events-in-words';
import { stillToCome, type ToCome } from './still-to-come';

/** The whole history of a case, from the record alone: it can be read when the engine has long forgotten the case (M4). */
export interface CaseHistory {
  case: { ref: string; pupil: string; yearGroup: number; school: string; status: 'open' | 'closed' };
  exported: { at: string; by: string; office: string };
  happened: {
    number: number;
    at: string;
    title: string;
    sentences: string[];
    who: string;
    byItself: boolean;
  }[];
  /** What operators did to the engine's run of the case. */
  operators: OperatorDeed[];
  owed: {
    id: string;
    duty: string;
    owedBy: string;
    due: LocalDate | null;
    status: Obligation['status'];
    late: boolean;
    closedOn: LocalDate | null;
    rule: string;
    source: string;
    confirmed: boolean;
  }[];
  letters: {
    id: string;
    name: string;
    to: string;
    recipient: string;
    address: string | null;
    /** Nobody else of the family may learn the address (E6): it does not stand in a file that may be handed on. */
    confidential: boolean;
    writtenAt: LocalDateTime;
    status: Notice['status'];
    words: string;
    tries: Try[];
  }[];
  /** What Sixth Day will do by itself, unless what is owed is done before; the next first. */
  toCome: (Omit<ToCome, 'letters'> & { letters: { to: string; name: string; subject: string }[] })[];
}

/** Everything that happened, what was owed, what was sent and whether it arrived, and what is still to come; the first first. */
export async function readHistory(house: House, viewer: Viewer, record: PupilRecord): Promise<CaseHistory> {
  const { db } = house;
  const { pupil, state, caseId, now } = record;
  const school = await schoolById(db, state.school.id);
  const events = await allEvents(db, caseId);
  const happened = await eventsInWords({ house, viewer, state }, events);
  const letters = (await noticesOf(db, caseId)).reverse();
  return {
    case: {
      ref: pupil.caseRef,
      pupil: fullName(pupil),
      yearGroup: pupil.yearGroup,
      school: school?.name ?? '',
      status: state.status,
    },
    exported: {
      at: new Date(house.now()).toISOString(),
      by: viewer.name,
      office: OFFICE_NAMES[viewer.office],
    },
    happened: happened.map(({ number, datetime: at, title, sentences, who, byItself }) => {
      return { number, at, title, sentences, who, byItself };
    }),
    operators: (await interventionsOf(db, pupilWorkflowId(caseId))).map(deedInWords),
    owed: (await obligationsOf(db, caseId)).map((o) => owed(o, dateOf(now))),
    letters: await Promise.all(letters.map((notice) => letter(db, pupil, notice))),
    toCome: school ? await toCome({ house, viewer, school }, record) : [],
  };
}

async function toCome(
  asked: { house: House; viewer: Viewer; school: School },
  { pupil, state, now }: PupilRecord,
): Promise<CaseHistory['toCome']> {
  const lead = await leadName(asked.house, asked.viewer, state);
  const coming = await stillToCome({ ...asked, pupil, lead, today: dateOf(now) }, state);
  return coming.map(({ letters, ...one }) => ({
    ...one,
    letters: letters.map(({ to, name, letter: { subject } }) => ({ to, name, subject })),
  }));
}

async function allEvents(db: Database, caseId: string): Promise<CaseEvent[]> {
  const all: CaseEvent[] = [];
  for (;;) {
    const more: CaseEvent[] = await eventsOf(db, caseId, { after: all.at(-1)?.number ?? 0 });
    if (more.length === 0) return all;
    all.push(...more);
  }
}

function owed(o: Obligation, today: LocalDate): CaseHistory['owed'][number] {
  const { id, due, status, rule, source, confirmed } = o;
  return {
    id,
    duty: dutyWords[o.duty].title,
    owedBy: roleInWords(o.owedBy),
    due,
    status,
    late: status === 'running' ? due !== null && due < today : status === 'done-late' || status === 'missed',
    closedOn: o.closedOn ?? null,
    rule,
    source,
    confirmed,
  };
}

async function letter(
  db: Database,
  { contacts }: PupilRecord['pupil'],
  notice: Notice,
): Promise<CaseHistory['letters'][number]> {
  const { id, recipientName: recipient, recipientContact, status } = notice;
  const confidential = contacts.some((c) => c.id === recipientContact && c.confidential);
  const tries = await triesInWords(db, notice);
  return {
    id,
    name: NOTICE_NAMES[notice.notice],
    to: roleInWords(notice.toRole),
    recipient,
    address: confidential ? null : addressOf(notice),
    confidential,
    writtenAt: localDateTimeOf(Date.parse(notice.composedAt)),
    status,
    words: deliveryWords(notice),
    tries: confidential ? tries.map(withoutAddresses) : tries,
  };
}

/** A mail server says in its answer whom it could not find. */
const withoutAddresses = (one: Try): Try => ({
  ...one,
  detail: one.detail.replaceAll(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '(address)'),
});
