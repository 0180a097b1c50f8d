import { dateOf } from '../calendar/london-time';
import type { LocalDate, LocalDateTime } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { editionOf } from '../editions';
import { isOut } from '../exclusion/standing';
import { impossible } from '../impossible';
import { badDay, heardFirst, missingVoices } from '../programme/steps';
import type { PupilCase } from '../pupil/state';
import { refuse, type Refusal } from '../refusal';
import { lastRequest, runningDirections } from './asked';
import type { AskForReview, DirectOffSite, OffSiteCommand } from './commands';
import { lastDayForNotice } from './last-day-for-notice';
import type { OffSiteEvent } from './events';
import { missingPart } from './parts';
import type { Direction, DirectionMade } from './state';

/** Whether this kind of command can be given at all as things stand. */
export function offSiteGate(state: PupilCase, type: OffSiteCommand['type']): Refusal | null {
  if (type === 'direct-off-site')
    return isOut(state) ? refuse('already-permanently-excluded', 'law 12') : null;
  const running = runningDirections(state);
  if (running.length === 0) return refuse('no-off-site-direction', 'law 42');
  const isOwed = type !== 'give-off-site-notice' || running.some((d) => d.noticeGivenOn === null);
  return isOwed ? null : refuse('off-site-notice-given', 'law 42');
}

/** Off-site direction: its notice, its reviews and its end (C9, H2; law 42 to 45a). */
export function decideOffSite(
  state: PupilCase,
  command: OffSiteCommand,
  now: LocalDateTime,
): Decision<OffSiteEvent> {
  const closed = offSiteGate(state, command.type);
  if (closed) return closed;
  const today = dateOf(now);
  if (command.type === 'direct-off-site') return direct(state, command, today);
  const found = runningDirections(state).find((d) => d.id === command.direction);
  if (!found) return refuse('unknown-direction', 'law 42');
  const { direction, on } = command;
  const wrong = badDay(on, found.decidedOn, today, 'law 42');
  if (wrong) return wrong;
  switch (command.type) {
    case 'give-off-site-notice':
      if (found.noticeGivenOn) return refuse('off-site-notice-given', 'law 42');
      return { events: [{ type: 'off-site-notice-given', direction, on }] };
    case 'ask-for-review':
      return ask(state, command, found);
    case 'review-direction': {
      const { outcome, record, voices } = command;
      if (found.reviews.includes(on)) return refuse('already-reviewed', 'law 43', { on });
      if (record.trim() === '') return refuse('missing-record', 'law 43');
      const heard = heardFirst(voices);
      if ('refused' in heard) return heard;
      return { events: [{ type: 'off-site-reviewed', direction, on, outcome, record, ...heard }] };
    }
    case 'end-direction': {
      const { reason, voices } = command;
      if (reason.trim() === '') return refuse('missing-reason', 'law 45');
      const heard = heardFirst(voices);
      if ('refused' in heard) return heard;
      return { events: [{ type: 'off-site-ended', direction, on, reason, ...heard }] };
    }
    default:
      return impossible(command);
  }
}

function direct(state: PupilCase, command: DirectOffSite, today: LocalDate): Decision<OffSiteEvent> {
  const { direction: id, noticeGivenOn, decidedOn, firstDay, voices } = command;
  if (state.offSite?.directions.some((d) => d.id === id)) return refuse('already-decided', 'law 42');
  const wrong = badDay(decidedOn, null, today, 'law 42');
  if (wrong) return wrong;
  if (!editionOf(decidedOn).offSiteBinds.includes(state.school.kind))
    return refuse('off-site-maintained-only', 'law 45a');
  if (firstDay < decidedOn) return refuse('date-too-early', 'law 42', { on: firstDay, since: decidedOn });
  const part = missingPart(command);
  if (part !== null) return refuse('notice-part-missing', 'law 42', { part });
  const silent = missingVoices(voices);
  if (silent || !voices) return silent ?? refuse('missing-voices', 'B15');
  const early = noticeGivenOn === null ? null : badDay(noticeGivenOn, decidedOn, today, 'law 42');
  const short = early ?? tooShort(state, command, today);
  if (short) return short;
  const given: OffSiteEvent[] =
    noticeGivenOn === null ? [] : [{ type: 'off-site-notice-given', direction: id, on: noticeGivenOn }];
  return { events: [{ type: 'directed-off-site', direction: madeBy(state, command), voices }, ...given] };
}

function madeBy({ school }: PupilCase, command: DirectOffSite): DirectionMade {
  const { direction: id, decidedOn, provider, address, reportTo, firstDay } = command;
  const { days, times, reasons, objectives } = command;
  return {
    id,
    school: school.id,
    ...{ decidedOn, provider, address, reportTo, firstDay, days, times, reasons, objectives },
  };
}

/**
 * A first day that is still ahead is refused where two school days' notice can no longer be had: a later one can. What has
 * begun already is recorded as it was, and its notice is late.
 */
function tooShort(
  state: PupilCase,
  { firstDay, noticeGivenOn }: DirectOffSite,
  today: LocalDate,
): Refusal | null {
  if (firstDay < today) return null;
  const last = lastDayForNotice(state, firstDay);
  if (last === null || (noticeGivenOn ?? today) <= last) return null;
  return refuse('notice-too-short', 'law 42', { on: firstDay, last });
}

/** A parent may always ask, the authority where it keeps an EHC plan; a request that is open is not repeated. */
function ask(
  { pupil }: PupilCase,
  { direction, by, on }: AskForReview,
  found: Direction,
): Decision<OffSiteEvent> {
  if (by === 'authority' && !pupil.plan) return refuse('authority-keeps-no-plan', 'law 43');
  const open = lastRequest(found);
  if (open?.metOn === null) return refuse('review-asked-already', 'law 43', { on: open.on });
  return { events: [{ type: 'off-site-review-asked', direction, by, on }] };
}
