import type { LocalDateTime } from '../../rules/calendar/types';
import type { Effect } from '../../rules/case/effect';
import type { ObligationEvent } from '../../rules/case/events';
import type { Obligation, Rung } from '../../rules/case/obligation';
import type { PupilCommand, SystemFact } from '../../rules/pupil/commands';
import { pupilGate } from '../../rules/pupil/decide';
import type { PupilEvent } from '../../rules/pupil/events';
import type { PupilState } from '../../rules/pupil/state';
import { COMMAND_NAMES, command } from './commands';
import type { aPupil } from './given';

type Pupil = ReturnType<typeof aPupil>;
type Event = PupilEvent | ObligationEvent;

/** One step of a story: something said or heard at a moment, or time that passes until then. */
export type Step =
  | { at: LocalDateTime; says: PupilCommand['type']; with?: object }
  | { at: LocalDateTime; hears: SystemFact }
  | { until: LocalDateTime };

/** Large, and the same throughout: policies, calendars and counts have tests of their own. */
const LEFT_OUT = ['policy', 'calendar', 'registration', 'voices', 'basis', 'ladder', 'source', 'marks'];
const short = (value: object): string =>
  JSON.stringify(value, (key, held: unknown) => (LEFT_OUT.includes(key) ? undefined : held));

const rungs = (ladder: Rung[]): string[] =>
  ladder.map(
    (r) =>
      `      ${r.id} ${r.at} ${r.notice} to ${r.tell.join(', ')}${r.raises ? `, raises ${r.raises}` : ''}`,
  );

const obligation = ({ basis, ladder, ...o }: Obligation): string[] => [
  `    ${short(o)}, ${basis.length} days looked at`,
  ...rungs(ladder),
];

function eventLines(event: Event): string[] {
  if (event.type === 'obligation-arose') return ['  arose', ...obligation(event.obligation)];
  const { type, ...held } = event;
  const ladder = event.type === 'obligation-moved' ? rungs(event.ladder) : [];
  return [`  ${type} ${short(held)}`, ...ladder];
}

const effectLine = (effect: Effect): string => {
  if (effect.kind !== 'notice') return `  > ${short(effect)}`;
  return `  > ${effect.notice} to ${effect.to} ${short(effect.about)}`;
};

/** What cannot be given now, by code and rule: what stands where a button would be. */
const closed = (state: PupilState): Record<string, string> =>
  Object.fromEntries(
    COMMAND_NAMES.map((type) => {
      const refusal = pupilGate(state, { type });
      return [type, refusal ? `${refusal.refused} (${refusal.rule}) ${short(refusal.detail ?? {})}` : 'open'];
    }),
  );

function take(pupil: Pupil, step: Step): { title: string; events: Event[]; refused: string[] } {
  if ('until' in step) return { title: `until ${step.until}`, events: pupil.waits(step.until), refused: [] };
  const climbed = pupil.waits(step.at);
  if ('hears' in step)
    return {
      title: `${step.at} hears ${step.hears.type}`,
      events: [...climbed, ...pupil.hears(step.at, step.hears)],
      refused: [],
    };
  const asked = command(step.says, step.with ?? {});
  const title = `${step.at} ${step.says} ${short(step.with ?? {})}`;
  const refusal = pupil.refused(step.at, asked);
  if (refusal) return { title, events: climbed, refused: [`  refused: ${short(refusal)}`] };
  return { title, events: [...climbed, ...pupil.does(step.at, asked)], refused: [] };
}

/** A case as plain lines: what was said, what followed, who was told, and what can be done since. */
export function storyLines(pupil: Pupil, steps: Step[]): string[] {
  let before = closed(pupil.state());
  return steps.flatMap((step) => {
    const told = pupil.effects.length;
    const { title, events, refused } = take(pupil, step);
    const now = closed(pupil.state());
    const changed = Object.keys(now).filter((type) => now[type] !== before[type]);
    before = now;
    return [
      title,
      ...refused,
      ...events.flatMap(eventLines),
      ...pupil.effects.slice(told).map(effectLine),
      ...changed.map((type) => `  now ${type}: ${now[type] ?? ''}`),
    ];
  });
}
