import type { About, Bare } from '../script';

export const signalEscalation =
  (name: string) =>
  (about: About): Bare => ({
    type: 'signal-escalation',
    escalation: about.id(name),
    concern: 'It is getting worse at home.',
  });

/** Answers the escalation that is open. */
export const answerOpen = ({ state }: About): Bare => ({
  type: 'answer-escalation',
  escalation: state.escalations.raised.find((e) => !e.answeredOn)?.id ?? 'none',
  answer: 'We met the family today and changed the plan.',
});

export const incident = ({ today }: About): Bare => ({
  type: 'record-incident',
  on: today,
  what: 'Left the classroom without leave.',
});
