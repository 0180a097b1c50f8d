import type { Recorded } from '../../rules/case/events';
import type { Obligation } from '../../rules/case/obligation';
import type { Policy } from '../../rules/policies/policy';
import { upsertCase, type NewCase } from '../../database/cases';
import type { Database } from '../../database/connect';
import { appendEvents } from '../../database/events';
import type { NewNotice } from '../../database/notices';
import { upsertPartnership, upsertSchool } from '../../database/partnerships';
import { insertPupil, type NewPupil } from '../../database/pupils';

/** Half past nine on a Monday, by the case's own clock. */
export const AT = Date.parse('2026-11-02T09:30:00Z');

export const anEvent = (number: number, more: Partial<Recorded<{ type: string }>> = {}) => ({
  number,
  at: AT,
  commandId: `command-${number}`,
  actor: { person: 'person-1', office: 'lead' as const },
  event: { type: 'review-held' },
  ...more,
});

export const aCase = (more: Partial<NewCase> = {}): NewCase => ({
  caseId: 'pupil-1',
  caseKind: 'pupil',
  partnershipId: 'partnership-1',
  schoolId: 'school-1',
  lastNumber: 1,
  clock: new Date(AT).toISOString(),
  status: 'open',
  stage: 'stage-1',
  summary: {},
  state: {},
  closed: false,
  ...more,
});

export const anObligation = (more: Partial<Obligation> = {}): Obligation => ({
  id: 'weekly-review:1',
  duty: 'weekly-review',
  arisesFrom: 'stage-1',
  owedBy: 'lead',
  due: '2026-11-09',
  basis: [{ date: '2026-11-09', counts: 1, why: 'school day' }],
  rule: 'B5',
  source: 'policy',
  confirmed: true,
  ladder: [],
  status: 'running',
  ...more,
});

export const aNotice = (more: Partial<NewNotice> = {}): NewNotice => ({
  id: 'notice-1',
  caseId: 'pupil-1',
  number: 1,
  position: 0,
  notice: 'weekly-feedback',
  toRole: 'parents',
  recipientName: 'Ana Hill',
  recipientEmail: 'ana@example.org',
  recipientPerson: null,
  subject: 'This week',
  html: '<p>Well done</p>',
  text: 'Well done',
  ics: null,
  icsMethod: null,
  messageId: '<notice-1@example.org>',
  composedAt: new Date(AT).toISOString(),
  ...more,
});

export const aPupil = (more: Partial<NewPupil> = {}): NewPupil => ({
  id: '1',
  caseId: 'pupil-1',
  partnershipId: 'partnership-1',
  schoolId: 'school-1',
  registration: { firstName: 'Rowan', lastName: 'Hill', contacts: [] },
  facts: {
    dateOfBirth: '2014-05-01',
    yearGroup: 7,
    homeAuthority: '826',
    lookedAfter: false,
    socialWorker: false,
    plan: false,
    earlierSessionsThisYear: 0,
  },
  ...more,
});

/** A partnership with schools, as most tests need one. */
export async function aPartnership(db: Database, id: string, schools: string[]): Promise<void> {
  const policy = { id: 'policy-1', name: 'A policy' } as Policy;
  await db.transaction().execute(async (tx) => {
    await upsertPartnership(tx, { id, name: `Partnership ${id}`, policy });
    for (const school of schools) {
      await upsertSchool(tx, id, {
        id: school,
        name: `School ${school}`,
        kind: 'maintained',
        authority: '803',
        phase: 'secondary',
        governorsEmail: 'governors@example.org',
        calendar: { years: [] },
        calendarNote: '',
      });
    }
  });
}

/** A case with its first event, and its pupil when one is given. */
export async function aRecordedCase(db: Database, row: NewCase, pupil?: NewPupil): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { caseId, caseKind } = row;
    await appendEvents(tx, { caseId, caseKind, events: [anEvent(1)] });
    await upsertCase(tx, row);
    if (pupil) await insertPupil(tx, pupil);
  });
}
