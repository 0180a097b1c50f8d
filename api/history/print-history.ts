import { localDateTimeOf } from '../../rules/calendar/london-time';
import { dateInWords } from '../../rules/calendar/words';
import type { Part } from '../../paper/part';
import { printParts } from '../../paper/parts';
import { written } from '../../paper/sheet';
import { dateAndTime } from '../words/dates';
import type { CaseHistory } from './read-history';

/** The history of a case as a tagged PDF/UA file: the same content as its JSON. */
export const printHistory = (history: CaseHistory): Promise<Buffer> =>
  written(`History of case ${history.case.ref}`, (sheet) => printParts(sheet, partsOf(history)));

const at = (iso: string): string => dateAndTime(localDateTimeOf(Date.parse(iso)));

function partsOf({ case: about, exported, happened, operators, owed, letters, toCome }: CaseHistory): Part[] {
  const { ref, pupil, yearGroup, school, status } = about;
  return [
    { title: `History of case ${ref}` },
    { p: `${pupil}, Year ${yearGroup}, ${school}. The case is ${status}.` },
    {
      p: `Exported at ${at(exported.at)} by ${exported.by}, ${exported.office.toLowerCase()}, from the record.`,
    },
    { heading: `What happened (${happened.length})` },
    ...table(
      ['No', 'When', 'What', 'Who'],
      happened.map((e) => [String(e.number), at(e.at), [e.title, ...e.sentences].join('\n'), e.who]),
    ),
    { heading: `What operators did (${operators.length})` },
    ...table(
      ['When', 'What', 'Who', 'Why'],
      operators.map((o) => [at(o.at), [o.title, o.detail].filter(Boolean).join('\n'), o.who, o.reason]),
    ),
    { heading: `What was owed (${owed.length})` },
    ...table(
      ['Duty', 'Owed by', 'Due', 'How it stands', 'Rule'],
      owed.map((o) => [o.duty, o.owedBy, o.due ? dateInWords(o.due) : 'no day', standing(o), o.rule]),
    ),
    { heading: `What was sent (${letters.length})` },
    ...table(
      ['Letter', 'To', 'Written', 'Whether it arrived'],
      letters.map((l) => [
        l.name,
        [`${l.recipient}, ${l.to}`, addressOf(l)].join('\n'),
        dateAndTime(l.writtenAt),
        [l.words, ...l.tries.map((t) => `${at(t.at)}: ${t.outcome}. ${t.detail}`)].join('\n'),
      ]),
    ),
    { heading: `Still to come (${toCome.length})` },
    { p: 'What Sixth Day will do by itself, unless what is owed is done before.' },
    ...table(
      ['When', 'Because', 'Tells', 'Will send'],
      toCome.map((c) => [
        dateAndTime(c.at),
        c.because,
        c.tells.join(' and ') || 'nobody: looks again',
        c.letters.map(({ to, name, subject }) => `To ${to}: ${name} (${subject})`).join('\n'),
      ]),
    ),
  ];
}

const table = (head: string[], rows: string[][]): Part[] =>
  rows.length > 0 ? [{ table: { head, rows } }] : [{ p: 'Nothing.' }];

const addressOf = ({ address, confidential }: CaseHistory['letters'][number]): string =>
  confidential ? 'address confidential' : (address ?? 'no email address');

function standing({ status, late, closedOn }: CaseHistory['owed'][number]): string {
  const on = closedOn ? ` on ${dateInWords(closedOn)}` : '';
  switch (status) {
    case 'running':
      return late ? 'Late' : 'Running';
    case 'done':
      return `Done in time${on}`;
    case 'done-late':
      return `Done late${on}`;
    case 'missed':
      return `Missed${on}`;
    case 'no-longer-needed':
      return `No longer needed${on}`;
  }
}
