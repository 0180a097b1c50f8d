import { foldOf } from '../../activities/restore/carried-from-record';
import { caseById } from '../../database/cases';
import { eventsOf } from '../../database/events';
import { noticesOf } from '../../database/notices';
import { obligationsOf } from '../../database/obligations';
import { paths } from '../support/told-paths';
import { startStack, type Stack } from '../support/stack';
import { stateOf } from '../support/state-of';
import { until } from '../support/until';

let stack: Stack;
const told: Record<string, string> = {};

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

/** What each path must have brought, in the record and in the mailbox. */
const brings: Record<string, { events: string[]; notices?: Record<string, number>; late?: string[] }> = {
  'stage-1-and-off': {
    events: ['stage-1-opened', 'review-held', 'programme-ended'],
    notices: { 'opening-leaflet': 1, 'weekly-feedback': 2, 'stage-change': 3 },
  },
  'review-missed': {
    events: ['stage-1-opened', 'escalation-raised', 'review-held'],
    notices: { 'duty-late': 6, 'escalation-raised': 1 },
    late: ['weekly-review'],
  },
  transferred: {
    events: [
      'moved-to-stage-2',
      'suspended',
      'moved-to-stage-3',
      'panel-booked',
      'panel-decided',
      'programme-ended',
    ],
    notices: { 'panel-booked': 3, 'panel-decided': 3, suspension: 3 },
  },
  suspended: { events: ['suspended', 'provision-attended'], late: ['sixth-day-provision'] },
  'corrected-and-cancelled': {
    events: ['exclusion-corrected', 'work-set', 'exclusion-cancelled', 'reintegration-meeting-held'],
  },
  reviewed: { events: ['governors-meeting-arranged', 'review-applied', 'review-decided', 'reconsidered'] },
  'off-the-roll': { events: ['review-window-closed', 'removed-from-roll'] },
  'moved-school': { events: ['suspended', 'school-changed'] },
  'permanently-excluded': { events: ['permanently-excluded', 'provision-attended', 'governors-decided'] },
  'off-site': {
    events: ['directed-off-site', 'off-site-notice-given', 'off-site-review-asked', 'off-site-reviewed'],
    notices: { 'off-site-direction': 1, 'off-site-outcome': 1 },
  },
  separated: {
    events: ['separation-began', 'separation-provided-for', 'separation-reviewed', 'separation-ended'],
    late: ['separation-provision'],
    notices: { 'safeguarding-separation': 2, 'separation-outcome': 4 },
  },
  concerned: {
    events: ['concern-raised', 'concern-answered'],
    late: ['answer-concern'],
    notices: { 'concern-raised': 1, 'concern-answered': 1 },
  },
  escalated: { events: ['escalation-raised', 'escalation-answered'], late: ['answer-escalation'] },
  'rolled-over': { events: ['review-held'] },
  'panel-meeting': { events: ['meeting-planned', 'meeting-moved', 'meeting-held'] },
  partnership: { events: ['digest-sent'] },
  'straight-after': { events: ['suspended', 'provision-attended'] },
  reported: {
    events: ['exclusion-reported', 'report-answered'],
    late: ['answer-concern'],
  },
};

test.each(Object.keys(paths))('the path "%s" is recorded, sent and replayable', async (name) => {
  const path = paths[name];
  const expected = brings[name];
  if (!path || !expected) throw new Error(`No expectation for ${name}`);
  const { kind, caseId } = await path(stack);
  told[name] = caseId;
  const { db } = stack.database;

  const events = await eventsOf(db, caseId);
  const types = events.map((e) => e.event.type);
  expect(types).toEqual(expect.arrayContaining(expected.events));
  expect(events.map((e) => e.number)).toEqual(events.map((_, i) => i + 1));

  const folded = foldOf(
    kind,
    events.map((e) => e.event),
  );
  expect((await caseById(db, caseId))?.state).toEqual(folded);
  if (kind === 'pupil') expect(await stateOf(stack, caseId)).toEqual(folded);

  await until('every notice is handed over', async () =>
    (await noticesOf(db, caseId)).every((n) => n.status === 'sent' || n.status === 'no-address'),
  );
  const notices = await noticesOf(db, caseId);
  const counted = (notice: string) => notices.filter((n) => n.notice === notice).length;
  for (const [notice, count] of Object.entries(expected.notices ?? {}))
    expect([notice, counted(notice)]).toEqual([notice, count]);

  const late = (await obligationsOf(db, caseId)).filter((o) => o.status === 'done-late').map((o) => o.duty);
  expect(late).toEqual(expected.late ?? []);
});

test('a message sent again after a rollover acts once', async () => {
  const held = (await eventsOf(stack.database.db, told['rolled-over'] ?? '')).filter(
    (e) => e.event.type === 'review-held',
  );
  expect(held).toHaveLength(1);
});

test('every letter that was stored is in the mailbox once, under the same Message-ID', async () => {
  const inBox = (await stack.mailbox.messages()).map((m) => m.messageId).sort();
  const rows = await stack.database.db.selectFrom('notices').select(['messageId', 'status']).execute();
  const sent = rows
    .filter((r) => r.status === 'sent')
    .map((r) => r.messageId)
    .sort();
  expect(inBox).toEqual(sent);
});
