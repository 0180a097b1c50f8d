import { sql } from 'kysely';
import { hashPassword } from '../../api/security/passwords';
import type { Database } from '../../database/connect';
import { upsertPartnership, upsertSchool } from '../../database/partnerships';
import { insertOffice, insertPerson } from '../../database/people';
import { json } from '../../database/storable';
import type { Office } from '../../rules/case/people';
import { southGloucestershire2009 as policy } from '../../rules/policies/south-gloucestershire-2009';
import { LAW_CALENDAR } from '../../test/support/law-calendar';
import { templates } from './templates';

export const PASSWORD = 'a long and plainly invented password';
export const MANY = 'many';
export const EMPTY = 'empty';
const SCHOOLS = 400;

/** Two partnerships with four hundred schools each, and everybody's offices; the second one has no pupil. */
export async function found(db: Database): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  await db.transaction().execute(async (tx) => {
    for (const id of [MANY, EMPTY]) {
      await upsertPartnership(tx, { id, name: `Partnership ${id}`, policy });
      for (let n = 0; n < SCHOOLS; n += 1) await upsertSchool(tx, id, aSchool(id, n));
      const hold = async (office: Office, schoolId: string | null, person: string) => {
        const email = `${person}@school.test`;
        await insertPerson(tx, {
          id: person,
          partnershipId: id,
          name: `Example ${person}`,
          email,
          passwordHash,
        });
        await insertOffice(tx, {
          personId: person,
          office,
          schoolId,
          partnershipId: id,
          heldFrom: '2020-09-01',
          heldTo: null,
        });
      };
      await hold('inclusion-officer', null, `officer-${id}`);
      await hold('administrator', null, `administrator-${id}`);
      for (let n = 0; n < SCHOOLS; n += 1) {
        await hold('lead', schoolOf(id, n), `lead-${schoolOf(id, n)}`);
        await hold('headteacher', schoolOf(id, n), `head-${schoolOf(id, n)}`);
        await hold('governors-clerk', schoolOf(id, n), `clerk-${schoolOf(id, n)}`);
      }
    }
  });
}

const schoolOf = (partnership: string, n: number): string => `${partnership}-${n}`;

const aSchool = (partnership: string, n: number) => ({
  id: schoolOf(partnership, n),
  name: `Example School ${String(n).padStart(3, '0')}`,
  kind: 'maintained' as const,
  authority: '803',
  phase: 'secondary' as const,
  governorsEmail: 'governors@school.test',
  calendar: LAW_CALENDAR,
  calendarNote: 'Plainly invented',
});

const FIRST = [
  'Rowan',
  'Ash',
  'Kit',
  'Robin',
  'Sam',
  'Alex',
  'Jo',
  'Max',
  'Pat',
  'Lee',
  'Zoë',
  'Ali',
  'Noor',
  'Ana',
  'Eli',
];
const LAST = [
  'Example',
  'Specimen',
  'Sample',
  'Tester',
  'Model',
  'Pattern',
  'Instance',
  'Trial',
  'Mock',
  'Proof',
  'Draft',
];

/**
 * As many pupils as asked for, spread over the schools of the first partnership, written as the record writes them: the
 * case, its events, what it owes, what the board shows, and letters of which some have not arrived. Checks and triggers
 * rest meanwhile; the counts that they keep are made at the end.
 */
export async function fill(db: Database, pupils: number): Promise<void> {
  await db.connection().execute(async (one) => {
    const run = (statement: ReturnType<typeof sql>) => statement.execute(one);
    await run(sql`set session_replication_role = replica`);
    await run(sql`create temp table templates as
      select (n - 1)::integer as n, t -> 'state' as state, t -> 'events' as events, t -> 'board' as board
      from jsonb_array_elements(${json(templates())}::jsonb) with ordinality as t (t, n)`);
    await run(sql`create temp table made as
      select 'case-' || lpad(to_hex((g::bigint * 2654435761) % 4294967296), 8, '0') as id, g, g % 100 as template,
        ${MANY} || '-' || ((g / 100) % ${SCHOOLS}::integer) as school,
        (${FIRST}::text[])[1 + g % ${FIRST.length}::integer] as first_name,
        (${LAST}::text[])[1 + g % ${LAST.length}::integer] || chr(97 + (g / 7) % 26) || chr(97 + (g / 11) % 26) as last_name,
        timestamptz '2026-11-10 09:00Z' - (g % 23) * interval '1 day' as clock
      from generate_series(1, ${pupils}::integer) as g`);
    await run(sql`insert into cases
      select m.id, 'pupil', ${MANY}, m.school, jsonb_array_length(t.events), m.clock, 'open', t.state #>> '{programme,at}',
        '{}', jsonb_set(jsonb_set(t.state, '{school,id}', to_jsonb(m.school)), '{programme,lead}', to_jsonb('lead-' || m.school), false)
          || jsonb_build_object('partnership', ${MANY}::text), false
      from made m join templates t on t.n = m.template`);
    await run(sql`insert into pupils (id, case_id, partnership_id, school_id, case_ref, first_name, last_name, first_key,
        last_key, date_of_birth, year_group, facts, upn)
      select m.id, m.id, ${MANY}, m.school, 'R' || m.g, m.first_name, m.last_name, replace(lower(m.first_name), 'ë', 'e'),
        lower(m.last_name), date '2010-01-01' + (m.g % 1500)::integer, 7 + m.g % 5, t.state -> 'pupil', 'A' || lpad(m.g::text, 12, '0')
      from made m join templates t on t.n = m.template`);
    await run(sql`insert into events (case_id, number, case_kind, command_id, type, at, actor_person, actor_office, body)
      select m.id, e.n, 'pupil', 'command-' || e.n, e.body ->> 'type',
        m.clock - (jsonb_array_length(t.events) - e.n) * interval '1 hour', 'lead-' || m.school, 'lead', e.body
      from made m join templates t on t.n = m.template, jsonb_array_elements(t.events) with ordinality as e (body, n)`);
    await run(sql`insert into obligations
      select m.id, o ->> 'id', ${MANY}, m.school, o ->> 'duty', o ->> 'arisesFrom', o ->> 'owedBy', (o ->> 'due')::date,
        o ->> 'status', (o ->> 'closedOn')::date, (o ->> 'confirmed')::boolean, o
      from made m join templates t on t.n = m.template, jsonb_array_elements(t.state -> 'owed') as o`);
    await run(sql`insert into board (case_id, partnership_id, school_id, stage, clock_day, lead, year_group, looked_after,
        social_worker, plan, need, early_help, sort_due, first_duty, first_owed_by, day_six, day_six_from, day_six_place)
      select m.id, ${MANY}, m.school, b ->> 'stage', m.clock::date,
        case when b ->> 'lead' is not null then 'lead-' || m.school end, 7 + m.g % 5, m.g % 50 = 0, m.g % 20 = 0, m.g % 15 = 0,
        case when m.g % 40 = 0 then 'intensive' else 'additional' end, null,
        case when b -> 'first' = 'null' then 'infinity' else coalesce((b #>> '{first,due}')::date, '9999-12-31') end,
        b #>> '{first,duty}', b #>> '{first,owedBy}', (b #>> '{daySix,due}')::date, (b #>> '{daySix,seenFrom}')::date,
        (b #>> '{daySix,hasPlace}')::boolean
      from made m join (select n, board as b from templates) t on t.n = m.template`);
    await run(sql`insert into board_away (case_id, partnership_id, school_id, stage, clock_day, place, from_day, until_day)
      select m.id, ${MANY}, m.school, t.board ->> 'stage', m.clock::date, a ->> 'place', (a ->> 'from')::date, coalesce((a ->> 'until')::date, 'infinity')
      from made m join templates t on t.n = m.template, jsonb_array_elements(t.board -> 'away') as a`);
    await run(
      sql`insert into board_counts select partnership_id, school_id, stage, count(*) from board group by 1, 2, 3`,
    );
    await run(sql`insert into notices (id, case_id, number, position, notice, to_role, recipient_name, recipient_email, subject,
        html, text, message_id, status, attempts, sent_at, composed_at, decision)
      select 'notice-' || g || '-' || n, id, 1, n, 'weekly-feedback', 'parents', 'Sam Example', 'sam@home.test', 'A letter',
        repeat('<p>Plainly invented.</p>', 40), repeat('Plainly invented. ', 40), '<' || g || '-' || n || '@sixth-day.test>',
        case when g % 100 = 7 and n = 0 then 'bounced' else 'sent' end, 1,
        case when not (g % 100 = 7 and n = 0) then clock end, clock, case when g % 300 = 7 then 'd1' end
      from made, generate_series(0, 1) as n`);
    await run(sql`insert into panel_meetings
      select 'meeting-' || n, ${MANY}, to_char(date '2026-11-12' + n * 7, 'YYYY-MM-DD') || 'T09:30', 120, 'Room 2',
        to_char(date '2026-11-05' + n * 7, 'YYYY-MM-DD') || 'T17:00', 20, 0, 'planned', 1
      from generate_series(0, 150) as n`);
    await run(sql`set session_replication_role = origin`);
    await run(sql`vacuum analyze`);
  });
}
