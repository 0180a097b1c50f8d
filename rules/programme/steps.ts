import type { LocalDate } from '../calendar/types';
import type { Step } from '../policies/policy';
import { refuse, type Refusal } from '../refusal';
import type { Heard, Meeting, OwnWords, Voices } from './words';

/** What a command brings for the steps that a policy can ask for. */
export interface Brought {
  lead?: string | null;
  supportTried?: string[];
  meeting?: Meeting | null;
  earlyHelp?: unknown;
  targets?: unknown[];
  voices?: Voices | null;
  plansReviewed?: boolean;
  warningsGiven?: boolean;
}

const isMissing: Partial<Record<Step, (b: Brought) => boolean>> = {
  lead: (b) => !b.lead,
  'support-tried': (b) => (b.supportTried ?? []).every((tried) => tried.trim() === ''),
  meeting: (b) => !b.meeting || b.meeting.record.trim() === '',
  'early-help': (b) => !b.earlyHelp,
  targets: (b) => (b.targets ?? []).length === 0,
  voices: (b) => !b.voices || isSilent(b.voices.pupil) || isSilent(b.voices.parents),
  'plans-reviewed': (b) => !b.plansReviewed,
  'warnings-given': (b) => !b.warningsGiven,
};

/** The steps of which a command can bring too little: each has its refusal, `missing-<step>`. */
export const STEPS_ASKED = Object.keys(isMissing) as Step[];

const isSilent = (words: OwnWords): boolean => ('said' in words ? words.said : words.notHeard).trim() === '';

/**
 * The first step that the policy asks for and the command does not bring, as a refusal `missing-<step>`. Steps that
 * rest on what happened before (reviews held, a suspension) are asked by the gate.
 */
export function missingStep(needs: Step[], brought: Brought, rule: string): Refusal | null {
  const step = needs.find((need) => isMissing[need]?.(brought));
  return step ? refuse(`missing-${step}`, rule) : null;
}

/** Own words, or the reason why there are none, before any decision (B15). */
export const missingVoices = (voices: Voices | null): Refusal | null =>
  missingStep(['voices'], { voices }, 'B15');

/**
 * The words to keep with a decision that was not always asked for them: a command that a case took before then has none, and
 * what it led to stands when the case is told again.
 *
 * @param voices null: asked for and not given
 */
export function heardFirst(voices: Voices | null | undefined): { voices?: Voices } | Refusal {
  if (voices === undefined) return {};
  const silent = missingVoices(voices);
  return silent ?? (voices ? { voices } : {});
}

/**
 * The same where the parents may have put their words in writing already, as representations (law 26) or as the grounds of an
 * application (law 35): those count, and nothing is asked twice. A reason why somebody was not heard always suffices, so no
 * date of the law has to wait.
 *
 * @param inWriting whether the parents' words are on record already
 * @returns the words to keep with the decision
 */
export function heardBefore(
  voices: Heard | null | undefined,
  inWriting: boolean,
): { voices?: Heard } | Refusal {
  if (voices === undefined) return {};
  if (!voices || isSilent(voices.pupil)) return refuse('missing-voices', 'B15');
  const { pupil, parents } = voices;
  if (parents && !isSilent(parents)) return { voices: { pupil, parents } };
  return inWriting ? { voices: { pupil } } : refuse('missing-parents-voice', 'B15');
}

/** A day on which something is said to have happened: not in the future, and not before `since`. */
export function badDay(
  on: LocalDate,
  since: LocalDate | null,
  today: LocalDate,
  rule: string,
): Refusal | null {
  if (on > today) return refuse('date-in-the-future', rule, { on });
  return since && on < since ? refuse('date-too-early', rule, { on, since }) : null;
}
