import { randomUUID } from 'node:crypto';
import { upsertCase } from '../../../database/cases';
import type { Database } from '../../../database/connect';
import { insertReport } from '../../../database/exclusion-reports';
import { replaceObligations } from '../../../database/obligations';
import type { Partnership } from '../../../rules/partnership/state';
import { anObligation } from '../../support/cases';
import { southGloucestershire2009 } from '../../../rules/policies/south-gloucestershire-2009';

/** A partnership as its case leaves it, with one of everything it is made of; all their texts are this one. @returns the ids */
export async function partnershipCase(db: Database, id: string, text: string, school: string) {
  const ids = {
    concern: randomUUID(),
    member: randomUUID(),
    entry: randomUUID(),
    nomination: randomUUID(),
    locality: randomUUID(),
    family: randomUUID(),
  };
  const state: Partnership = {
    status: 'open',
    name: text,
    policy: southGloucestershire2009,
    schools: [],
    holdings: [],
    members: [
      {
        ...{ id: ids.member, school: null, name: text, kind: 'special-school', membership: 'full' },
        ...{ from: '2020-09-01', to: null },
      },
      {
        ...{ id: randomUUID(), school: null, name: text, kind: 'ap-academy', membership: 'co-opted' },
        ...{ from: '2020-09-01', to: null, signed: { id: ids.entry, on: '2020-09-01', by: text } },
      },
    ],
    agreements: [{ id: randomUUID(), from: '2020-09-01', to: '2021-08-31' }],
    reviewGroup: {
      seats: { primary: 3, secondary: 3 },
      nominations: [
        {
          ...{ id: ids.nomination, person: 'nobody', phase: 'primary', from: '2020-09-01', until: null },
          ended: { on: '2020-12-31', reason: text },
        },
      ],
    },
    localities: [
      {
        ...{ id: ids.locality, name: text, centre: text },
        families: [{ id: ids.family, name: text, schools: [] }],
      },
    ],
    digestSentAt: null,
    since: '2020-09-01',
    owed: [],
  };
  await upsertCase(db, {
    caseId: id,
    caseKind: 'partnership',
    partnershipId: id,
    schoolId: null,
    lastNumber: 1,
    clock: '2020-09-01T09:00:00Z',
    status: 'open',
    stage: null,
    summary: {},
    state,
    closed: false,
  });
  const { concern } = ids;
  const names = { firstName: text, lastName: text, yearGroup: text, email: text, phone: text };
  const told = { ...names, who: 'parent', when: text, looksLike: 'other', words: text } as const;
  await insertReport(db, {
    ...{ partnershipId: id, id: concern, schoolId: school, reportedOn: '2020-09-01', told },
  });
  const duty = { id: `answer-concern:${concern}`, duty: 'answer-concern', arisesFrom: concern } as const;
  await replaceObligations(db, id, [anObligation({ ...duty, owedBy: 'authority' })]);
  return ids;
}
