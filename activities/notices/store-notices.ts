import { randomUUID } from 'node:crypto';
import type { Database } from '../../database/connect';
import { heldOf } from '../../database/held-notices';
import { insertNotices, type NewNotice } from '../../database/notices';
import { json } from '../../database/storable';
import type { Held } from '../../database/tables/notices';
import type { NoticeFacts } from '../../rules/case/effect';
import type { CaseEntry } from '../../messages/record';
import type { Letter } from '../../rules/notices/letter';
import type { NoticeName } from '../../rules/case/obligation';
import type { Role } from '../../rules/case/people';
import { clockOf, type EntryOf } from '../record/entry-of';
import type { World } from '../world';
import { composeDigests } from './compose-digests';
import { composeExclusionReports } from './compose-exclusion-reports';
import { composeOfficesEnds } from './compose-offices-end';
import { composerFor, noticesIn } from './compose-for-pupil';
import type { Invitation } from './invitation';
import type { Recipient } from '../../database/recipients';
import { onceEach } from './once-each';
import { releaseHeld } from './release-held';
import { renderHtml, renderText } from './render';

/** A letter to one recipient, and the invitation that goes with it. */
export interface Composed {
  number: number;
  position: number;
  notice: NoticeName;
  role: Role;
  recipient: Recipient;
  letter: Letter;
  invitation: Invitation | null;
  about: NoticeFacts;
  /** Why it is not sent, where it lacks what the law wants in it. */
  held: Held | null;
}

/**
 * Composes the notices of an entry and stores them exactly as they will be sent, beside the events they tell of. Letters
 * that were held and lack nothing any more are stored with them.
 *
 * @returns whether any letter that had been held is to be sent now
 */
export async function storeNotices(tx: Database, entry: CaseEntry, world: World): Promise<boolean> {
  const { composed, released } = await compose(tx, entry, world);
  await insertNotices(
    tx,
    [...composed, ...released].map((c) => asRow(c, entry, world)),
  );
  return released.length > 0;
}

interface ToStore {
  composed: Composed[];
  released: Composed[];
}

async function compose(tx: Database, entry: CaseEntry, world: World): Promise<ToStore> {
  if (entry.kind === 'pupil') return composePupils(tx, entry as EntryOf<'pupil'>, world);
  if (entry.kind !== 'partnership') return { composed: [], released: [] };
  const house = entry as EntryOf<'partnership'>;
  const digests = await composeDigests(tx, house, world);
  const ends = await composeOfficesEnds(tx, house, world);
  return {
    composed: [...digests, ...ends, ...(await composeExclusionReports(tx, house, world))],
    released: [],
  };
}

async function composePupils(tx: Database, entry: EntryOf<'pupil'>, world: World): Promise<ToStore> {
  const asked = noticesIn(entry);
  const held = await heldOf(tx, entry.caseId);
  if (asked.length + held.length === 0) return { composed: [], released: [] };
  const compose = await composerFor(tx, entry, world);
  const composed: Composed[] = [];
  for (const one of asked) composed.push(...(await compose(one)));
  return { composed: onceEach(composed), released: await releaseHeld(tx, entry, held, compose) };
}

function asRow(composed: Composed, entry: CaseEntry, { baseUrl }: World): NewNotice {
  const { number, position, notice, role, recipient, letter, invitation, about, held } = composed;
  const id = randomUUID();
  return {
    id,
    caseId: entry.caseId,
    number,
    position,
    notice,
    toRole: role,
    recipientName: recipient.name,
    recipientEmail: recipient.email,
    recipientPerson: recipient.person,
    recipientContact: recipient.contact,
    subject: letter.subject,
    html: renderHtml(letter, baseUrl),
    text: renderText(letter, baseUrl),
    above: letter.above ? json(letter.above) : null,
    ics: invitation?.ics ?? null,
    icsMethod: invitation?.method ?? null,
    messageId: `<${id}@${new URL(baseUrl).hostname}>`,
    composedAt: clockOf(entry),
    decision: about.decision ?? null,
    held,
    rehearsal: entry.state.rehearsal ?? false,
  };
}
