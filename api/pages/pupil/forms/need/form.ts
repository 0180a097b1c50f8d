import { EARLY_HELP_STATUS, TIERS } from '../../../../words/choices';
import { tableForm } from '../../form/table-form';

/** B14: how much help the pupil needs, and where early help stands, with the day and the reason. */
export const need = tableForm({
  command: 'record-need',
  heading: (name) => `How much help does ${name} need?`,
  button: 'Record the need',
  fields: [
    { kind: 'choice', name: 'tier', label: 'Tier of need', choices: TIERS, optional: true },
    { kind: 'choice', name: 'earlyHelp', label: 'Early help', choices: EARLY_HELP_STATUS, optional: true },
    { kind: 'day', name: 'on', label: 'From which day?', today: true },
    { kind: 'text', name: 'reason', label: 'Why?', hint: 'What has been seen, or who has decided it' },
  ],
  start: ({ state: { need: now } }) => ({
    ...(now?.tier && { tier: now.tier }),
    ...(now?.earlyHelp && { earlyHelp: now.earlyHelp }),
  }),
});
