import type { Refusal } from '../../../../rules/refusal';
import type { CaseCommandName } from '../../../commands/schemas/pupil-commands';
import { may, mayOpenForm } from '../../../permissions';
import { sentenceFor } from '../../../sentences';
import { COMMAND_WORDS } from '../../../words/commands';
import { ruleWords } from '../../../words/rules';
import type { PupilPage } from '../pupil-page';

/** A refusal as the part of that name shows it. */
export interface RefusalView {
  title: string;
  sentence: string;
  rule: string;
  link: { text: string; href: string } | null;
}

/** A step is done with the form of a command, or from a place of the pupil's page. */
type Step = { text: string } & ({ command: CaseCommandName } | { at: string });

/** Where the step that is missing is done. */
const STEPS: Record<string, Step> = {
  'too-few-reviews': { text: 'Record a weekly review', command: 'record-review' },
  'suspension-missing': { text: 'Record the suspension', command: 'suspend' },
  'no-review-meeting': { text: 'Record the Stage 3 review meeting', command: 'hold-stage-3-review' },
  'transfer-not-proposed': { text: 'Record the Stage 3 review meeting', command: 'hold-stage-3-review' },
  'parents-have-not-agreed': { text: 'Record the parents’ answer', command: 'record-agreement' },
  'no-trial-since-2026': { text: 'Direct off site', command: 'direct-off-site' },
  'no-off-site-direction': { text: 'Direct off site', command: 'direct-off-site' },
  'programme-not-open': { text: 'Open the programme', at: '#actions' },
  'draft-already-decided': { text: 'Open the pupil', at: '' },
  'draft-being-decided': { text: 'Open the pupil', at: '' },
  'no-exclusion': { text: 'Record the decision', command: 'suspend' },
  'no-work-set': { text: 'Record work that was set', command: 'set-work' },
  'nothing-to-review': { text: 'Record the governors’ decision', command: 'record-governors-decision' },
  'no-review-application': { text: 'Record the application', command: 'apply-for-review' },
  'nothing-to-reconsider': { text: 'Record the review panel’s decision', command: 'record-review-decision' },
  'cannot-reinstate': { text: 'Record what the parents say', command: 'record-representations' },
  'referral-open': { text: 'Withdraw the referral', command: 'withdraw-referral' },
  'programme-still-open': { text: 'End the programme', command: 'end-programme' },
};

/** The way to a step; null where it is not this viewer's to go. */
function linkOf(step: Step, { url, viewer: { office } }: PupilPage): RefusalView['link'] {
  const isOpen = 'at' in step ? may(office, 'read-form') : mayOpenForm(office, step.command);
  const path = 'at' in step ? step.at : `/${COMMAND_WORDS[step.command].path}`;
  return isOpen ? { text: step.text, href: `${url}${path}` } : null;
}

export function refusalView(refusal: Refusal, page: PupilPage, title: string): RefusalView {
  const step = STEPS[refusal.refused];
  return {
    title,
    sentence: sentenceFor(refusal),
    rule: ruleWords(refusal.rule),
    link: step ? linkOf(step, page) : null,
  };
}
