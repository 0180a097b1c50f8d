import { noteText, takeTextsInHand, wantTexts, type LetterText } from '../../database/letter-texts';
import type { Fate } from '../../gateway/gateway';
import { dateOf, localDateTimeOf } from '../../rules/calendar/london-time';
import { isWorkingDay } from '../../rules/calendar/working-days';
import { isQuiet } from '../../rules/policies/quiet-hours';
import { MOST_TRIES, waitAfter } from '../notices/tries';
import { broken } from './broken';
import { AT_ONCE, IN_HAND } from './in-hand';
import { referenceOf } from './reference-of';
import { sendText } from './send-text';
import { iso, type GatewayWorld } from './world';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** A telephone that is off for longer is not waited for. */
const PATIENCE = 3 * DAY;

/**
 * The texts of one round, outside of the quiet hours, and on days that are no working days of decisions alone (E8): whoever of a family has a letter that is stuck and a mobile telephone is told
 * that there is one, with their own link to read it. No more than one a day, but for decisions. A text is no notice: what the law
 * wants in writing goes on by post, or is somebody's task.
 *
 * @param since letters that were written before this moment are left to people. ISO
 * @returns how many were sent
 */
export async function textsOfRound(world: GatewayWorld, since: string): Promise<number> {
  const { db } = world;
  const now = world.now();
  const local = localDateTimeOf(now);
  if (isQuiet(local.slice(11, 16))) return 0;
  const onlyDecisions = !isWorkingDay(dateOf(local));
  const common = { at: iso(now), onlyDecisions, size: AT_ONCE };
  await wantTexts(db, { ...common, since, notAgainSince: iso(now - DAY) });
  let sent = 0;
  for (const text of await takeTextsInHand(db, { ...common, until: iso(now + IN_HAND) })) {
    if (text.status === 'sent') await askAfter(world, text);
    else if (await send(world, text)) sent += 1;
  }
  return sent;
}

async function send(world: GatewayWorld, text: LetterText): Promise<boolean> {
  const { accepted, forGood, detail } = await sendText(world, text).catch((error: unknown) =>
    broken(world, text.noticeId, error),
  );
  const now = world.now();
  const attempts = text.attempts + 1;
  const common = { attempts, detail, changedAt: iso(now) };
  const givesUp = forGood || attempts >= MOST_TRIES;
  if (accepted)
    await noteText(world.db, text.noticeId, { ...common, status: 'sent', nextAt: iso(now + HOUR) });
  else if (givesUp) await noteText(world.db, text.noticeId, { ...common, status: 'failed', nextAt: null });
  else {
    const nextAt = iso(now + waitAfter(attempts));
    await noteText(world.db, text.noticeId, { ...common, status: 'queued', nextAt });
  }
  return accepted;
}

const STATUS = { done: 'arrived', failed: 'failed', 'under-way': 'sent' } as const;

async function askAfter({ db, gateway, now }: GatewayWorld, text: LetterText): Promise<void> {
  const fate: Fate | null = await gateway.fateOf(referenceOf(text)).catch(() => null);
  const isOver = fate !== null && fate.fate !== 'under-way';
  const waits = !isOver && now() - Date.parse(text.madeAt) < PATIENCE;
  await noteText(db, text.noticeId, {
    attempts: text.attempts,
    status: fate ? STATUS[fate.fate] : 'sent',
    detail: fate?.word ?? text.detail,
    nextAt: waits ? iso(now() + HOUR) : null,
    changedAt: isOver ? iso(now()) : text.changedAt,
  });
}
