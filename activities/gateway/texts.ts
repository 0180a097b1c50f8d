import { noteText, takeTextsInHand, wantTexts, type LetterText } from '../../database/letter-texts';
import type { Fate } from '../../gateway/gateway';
import { localDateTimeOf } from '../../rules/calendar/london-time';
import { isQuiet } from '../../rules/policies/quiet-hours';
import { MOST_TRIES, waitAfter } from '../notices/tries';
import { referenceOf } from './reference-of';
import { sendText } from './send-text';
import { iso, type GatewayWorld } from './world';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** A telephone that is off for longer is not waited for. */
const PATIENCE = 3 * DAY;
const AT_ONCE = 20;
const IN_HAND = HOUR / 6;

/**
 * The texts of one round, outside of the quiet hours: whoever of a family has a letter that is stuck and a mobile telephone is told
 * that there is one, with their own link to read it. No more than one a day, but for decisions. A text is no notice: what the law
 * wants in writing goes on by post, or is somebody's task.
 *
 * @param since letters that were written before this moment are left to people. ISO
 * @returns how many were sent
 */
export async function textsOfRound(world: GatewayWorld, since: string): Promise<number> {
  const { db } = world;
  const now = world.now();
  if (isQuiet(localDateTimeOf(now).slice(11, 16))) return 0;
  await wantTexts(db, { at: iso(now), since, notAgainSince: iso(now - DAY), size: AT_ONCE });
  let sent = 0;
  const inHand = { at: iso(now), until: iso(now + IN_HAND), size: AT_ONCE };
  for (const text of await takeTextsInHand(db, inHand)) {
    if (text.status === 'sent') await askAfter(world, text);
    else if (await send(world, text)) sent += 1;
  }
  return sent;
}

async function send(world: GatewayWorld, text: LetterText): Promise<boolean> {
  const { accepted, forGood, detail } = await sendText(world, text);
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
