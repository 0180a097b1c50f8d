import { randomUUID } from 'node:crypto';
import type { Database } from '../../database/connect';
import { insertNotices, type NewNotice } from '../../database/notices';
import type { CaseEntry } from '../../messages/record';
import type { Letter } from '../../rules/notices/letter';
import type { NoticeName } from '../../rules/case/obligation';
import type { Role } from '../../rules/case/people';
import { clockOf, type EntryOf } from '../record/entry-of';
import type { World } from '../world';
import { composeDigests } from './compose-digests';
import { composeForPupil } from './compose-for-pupil';
import type { Invitation } from './invitation';
import type { Recipient } from '../../database/recipients';
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
}

/** Composes the notices of an entry and stores them exactly as they will be sent, beside the events they tell of. */
export async function storeNotices(tx: Database, entry: CaseEntry, world: World): Promise<void> {
  const composed = await compose(tx, entry, world);
  await insertNotices(
    tx,
    composed.map((c) => asRow(c, entry, world)),
  );
}

async function compose(tx: Database, entry: CaseEntry, world: World): Promise<Composed[]> {
  if (!entry.effects.some((e) => e.effect.kind === 'notice')) return [];
  switch (entry.kind) {
    case 'pupil':
      return composeForPupil(tx, entry as EntryOf<'pupil'>, world);
    case 'partnership':
      return composeDigests(tx, entry as EntryOf<'partnership'>, world);
    case 'panel':
      return [];
  }
}

function asRow(composed: Composed, entry: CaseEntry, { baseUrl }: World): NewNotice {
  const { number, position, notice, role, recipient, letter, invitation } = composed;
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
    subject: letter.subject,
    html: renderHtml(letter, baseUrl),
    text: renderText(letter, baseUrl),
    ics: invitation?.ics ?? null,
    icsMethod: invitation?.method ?? null,
    messageId: `<${id}@${new URL(baseUrl).hostname}>`,
    composedAt: clockOf(entry),
  };
}
