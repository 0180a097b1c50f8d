import { dateOf } from '../../rules/calendar/london-time';
import type { LocalDate, LocalDateTime } from '../../rules/calendar/types';
import type { Office } from '../../rules/case/people';
import type { PupilCase } from '../../rules/pupil/state';
import { onStage } from '../../rules/programme/gate';
import type { Given } from './act';
import type { Pupil } from './cast';
import type { About, Step } from './script';
import type { TermDays } from './term';

/** A pupil with what is still to come of their path, and what has been done under a name. */
export interface Player {
  pupil: Pupil;
  workflowId: string;
  /** The days of this pupil's school, and which of them is the day of entry. */
  days: TermDays;
  entry: number;
  /** What is still to come, track by track. */
  tracks: Step[][];
  named: Map<string, Given>;
}

const dayAfter = ({ days: { days } }: Player, date: LocalDate, more: number): LocalDate | undefined => {
  const at = days.findIndex((day) => day >= date);
  return at < 0 ? undefined : days[at + more];
};

/** Whether the moment of a step can only be told from the case. */
const asksTheCase = ({ day }: Step): boolean => typeof day !== 'number';

/** When a step is due as things stand; null when that is not known yet, or after the proof has ended. */
function momentOf(player: Player, step: Step, state: PupilCase | null): LocalDateTime | null {
  const date = dateOfStep(player, step, state);
  return date === undefined ? null : `${date}T${step.hour}`;
}

function dateOfStep(player: Player, { day }: Step, state: PupilCase | null): LocalDate | undefined {
  if (typeof day === 'number') return player.days.days[player.entry + day];
  const transfer = state?.transfer;
  if ('afterPanel' in day) {
    const startsAt = transfer?.at === 'booked' ? transfer.appointment.startsAt : undefined;
    return startsAt === undefined ? undefined : dayAfter(player, dateOf(startsAt), day.afterPanel);
  }
  return transfer?.heard ? dayAfter(player, transfer.heard.on, day.afterDecision) : undefined;
}

/** The tracks whose next step is due by this moment. */
export async function tracksDue(
  player: Player,
  by: LocalDateTime,
  stateOf: (player: Player) => Promise<PupilCase>,
): Promise<Step[][]> {
  const asked = player.tracks.some(([next]) => next && asksTheCase(next));
  const state = asked ? await stateOf(player) : null;
  return player.tracks.filter(([next]) => {
    const moment = next && momentOf(player, next, state);
    return moment && moment <= by;
  });
}

/** What whoever does a step knows. */
export function aboutOf(
  player: Player,
  now: LocalDateTime,
  state: PupilCase,
  holder: (office: Office) => string,
): About {
  const today = dateOf(now);
  return {
    today,
    now,
    state,
    person: holder,
    id: (name) => `${player.pupil.id}-${name.replaceAll(' ', '-')}`,
    schoolDay: (after) => dayAfter(player, today, after) ?? today,
  };
}

/** A step that is meant only for a pupil on a stage is passed over for one who has left it. */
export const isPassedOver = (step: Step, { programme }: PupilCase): boolean =>
  step.whileOnStage === true && !onStage(programme);
