import { OFFICES } from '../../../../rules/pupil/offices';
import type { Refusal } from '../../../../rules/refusal';
import { CASE_COMMANDS } from '../../../commands/schemas/pupil-commands';
import { may } from '../../../permissions';
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

/** Where the step that is missing is done. */
const STEPS: Record<string, { text: string; path: string }> = {
  'too-few-reviews': { text: 'Record a weekly review', path: '/review' },
  'suspension-missing': { text: 'Record the suspension', path: '/suspend' },
  'no-review-meeting': { text: 'Record the Stage 3 review meeting', path: '/review-meeting' },
  'transfer-not-proposed': { text: 'Record the Stage 3 review meeting', path: '/review-meeting' },
  'parents-have-not-agreed': { text: 'Record the parents’ answer', path: '/agreement' },
  'no-trial-since-2026': { text: 'Direct off site', path: '/off-site' },
  'no-off-site-direction': { text: 'Direct off site', path: '/off-site' },
  'programme-not-open': { text: 'Open the programme', path: '#actions' },
  'draft-already-decided': { text: 'Open the pupil', path: '' },
  'draft-being-decided': { text: 'Open the pupil', path: '' },
  'no-exclusion': { text: 'Record the decision', path: '/suspend' },
  'no-work-set': { text: 'Record work that was set', path: '/set-work' },
  'nothing-to-review': { text: 'Record the governors’ decision', path: '/governors' },
  'no-review-application': { text: 'Record the application', path: '/apply-for-review' },
  'nothing-to-reconsider': { text: 'Record the review panel’s decision', path: '/review-decision' },
  'cannot-reinstate': { text: 'Record what the parents say', path: '/representations' },
  'referral-open': { text: 'Withdraw the referral', path: '/withdraw' },
  'programme-still-open': { text: 'End the programme', path: '/end' },
};

/** Who does not run the programme opens the forms of their own deeds alone. */
const opens = ({ viewer: { office } }: PupilPage, path: string): boolean =>
  may(office, 'read-form') ||
  CASE_COMMANDS.some((name) => `/${COMMAND_WORDS[name].path}` === path && OFFICES[name].includes(office));

export function refusalView(refusal: Refusal, page: PupilPage, title: string): RefusalView {
  const step = STEPS[refusal.refused];
  return {
    title,
    sentence: sentenceFor(refusal),
    rule: ruleWords(refusal.rule),
    link: step && opens(page, step.path) ? { text: step.text, href: `${page.url}${step.path}` } : null,
  };
}
