import { invitationTo } from '../../activities/notices/invitation';
import type { LetterFacts } from '../../rules/notices/facts';
import { aPartnership, type APartnership } from '../support/a-partnership';
import { letterFacts } from '../support/cases';
import { day, planMeeting } from '../support/paths';
import { startStack, type Stack } from '../support/stack';
import { until } from '../support/until';
import { agreed, ofMeeting } from './referred';

let stack: Stack;
let house: APartnership;
beforeAll(async () => {
  stack = await startStack();
  house = await aPartnership(stack);
});
afterAll(() => stack?.stop());

/** What a calendar program reads of an invitation: long lines unfolded, parameters left out. */
function read(ics: string): Record<string, string> {
  const lines = ics.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  return Object.fromEntries(
    lines.map((line) => [/^[A-Z-]+/.exec(line)?.[0] ?? '', line.slice(line.indexOf(':') + 1)]),
  );
}

/** The invitations that a family has had, the first first, from the mail as it arrived. */
async function invitationsTo(address: string): Promise<Record<string, string>[]> {
  const messages = (await stack.mailbox.messages()).filter((m) => m.envelope.to.includes(address)).reverse();
  return messages.flatMap((m) =>
    m.attachments
      .filter((a) => a.mimeType === 'text/calendar')
      .slice(0, 1)
      .map((a) => read(a.content.toString('utf8'))),
  );
}

test('an invitation is one entry in the calendar: each move brings it up to date, calling off takes it out', async () => {
  const meeting = await planMeeting(stack, house, 5);
  const { caseId, refer } = await agreed(stack, house);
  await refer();
  const parent = `parent-${caseId.slice(0, 8)}@home.test`;
  const nth = (n: number) =>
    until(`invitation ${n} has arrived`, async () => (await invitationsTo(parent)).length >= n);
  await nth(1);
  const move = (n: number, place: string) =>
    ofMeeting(stack, house, meeting, {
      type: 'move-meeting',
      ...{ startsAt: `${day(n)}T14:00`, place, cutOff: `${day(4)}T12:00`, reason: 'The room is taken.' },
    });
  await move(6, 'Room 3');
  await nth(2);
  await move(7, 'Room 4');
  await nth(3);
  await ofMeeting(stack, house, meeting, { type: 'call-off-meeting', ...{ reason: 'The chair is ill.' } });
  await nth(4);

  const all = await invitationsTo(parent);
  expect(all.map((i) => [i['METHOD'], i['SEQUENCE'], i['STATUS'], i['LOCATION']])).toEqual([
    ['REQUEST', '0', 'CONFIRMED', 'Room 2'],
    ['REQUEST', '1', 'CONFIRMED', 'Room 3'],
    ['REQUEST', '2', 'CONFIRMED', 'Room 4'],
    ['CANCEL', '3', 'CANCELLED', 'Room 4'],
  ]);
  expect(new Set(all.map((i) => i['UID'])).size).toBe(1);
  expect(all.map((i) => i['DTSTART']?.slice(0, 8))).toEqual(
    [5, 6, 7, 7].map((n) => day(n).replaceAll('-', '')),
  );
  expect(JSON.stringify(all)).not.toContain('Rowan');
  expect(new Set(all.map((i) => i['ORGANIZER']))).toEqual(new Set(['mailto:sixth-day@sixth-day.test']));
});

describe('whose meeting an invitation is to', () => {
  const appointment = {
    meetingId: 'm1',
    startsAt: '2026-11-12T09:30',
    minutes: 60,
    place: 'Hall',
    revision: 0,
  };
  const recipient = { name: 'Sam', email: 'sam@home.test', person: null, contact: null, isKnown: true };
  const lineOf = (name: string, notice: LetterFacts['notice'], from: string): string => {
    const facts = letterFacts({ notice, about: { appointment } });
    const { ics = '' } = invitationTo(facts, recipient, 1, from) ?? {};
    const lines = ics.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
    return lines.find((line) => line.startsWith(name)) ?? '';
  };

  it.each([
    ['panel-booked', 'Sample Partnership'],
    ['panel-cancelled', 'Sample Partnership'],
    ['governors-invitation', 'Oakfield School'],
    ['exclusion-cancelled', 'Oakfield School'],
  ] as const)('stands in it, with the address that letters come from: %s', (notice, name) => {
    for (const from of ['"Day, Sixth" <inclusion@council.example>', 'inclusion@council.example'])
      expect(lineOf('ORGANIZER', notice, from)).toBe(
        `ORGANIZER;CN="${name}":mailto:inclusion@council.example`,
      );
  });

  it('is not asked for an answer, which nobody would read', () => {
    expect(lineOf('ATTENDEE', 'panel-booked', 'inclusion@council.example')).toMatch(/;RSVP=FALSE;/);
  });
});
