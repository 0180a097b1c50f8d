import type { LooksLike } from '../../../rules/concern/state';
import type { Teller } from '../../../rules/partnership/reports/report';

/** What somebody without an account reads: children too, so a test reads the age of all of it. */
export const REPORT_WORDS = {
  heading: 'Was a child sent home, and it seems wrong?',
  rule: [
    'A head can send a child home for a set time. The head must write to the family and say why.',
    'No one else can do that. A school must not send a child home to cool off.',
    'It must not give a child short days that no one agreed to. It must not push a child to leave.',
    'If you think that this went on, tell the council here. You do not need to sign in.',
  ],
  what: [
    'The council looks at it. It must answer, and say why.',
    'The school does not see what you write.',
    'We do not say here if we know the child.',
  ],
  watched: [
    'The next page has a red button: “Leave this page now”. It takes you to the weather at once.',
    'You can also press the Shift key three times.',
    'The page will still be in the list of pages that this phone or computer has been to.',
  ],
  danger: 'If someone is in danger now, call 999.',
  help: [
    'Childline: for children, by day and by night',
    'Coram Child Law Advice: about school and the law',
    'IPSEA: if the child has special needs',
    'Your local SENDIASS: advice for parents near you',
  ],
  school: 'Which school is it?',
  schoolHint: 'Is it not in the list? Then call the council where the school is.',
  looksLike: 'What went on?',
  words: 'Tell us more',
  wordsHint: 'Say it your own way. You can write in any language',
  when: 'When was it?',
  whenHint: 'Like: last Friday, or most days since June. You can leave this out',
  child: 'Who is the child?',
  childHint: 'This helps us to find the child. You can leave it out.',
  who: 'Who are you?',
  answer: 'How can we tell you the answer?',
  answerHint: 'You can leave this out. Give only what is safe for you: others may read it too.',
  done: [
    'The council has it now. We did not tell the school.',
    'Did you give us an email or a phone number? Then the council will tell you the answer that way.',
    'If you did not, call the council. Say your number, and ask for the inclusion team.',
  ],
} as const;

export const REPORT_KINDS: Record<LooksLike, string> = {
  'sent-home-without-record': 'A child was sent home, and no one wrote it down',
  'cooling-off': 'A child was sent home to cool off, or for no set time',
  'pressure-to-move': 'A family was pushed to change school, or to teach at home',
  'part-time-without-agreement': 'A child has short school days that no one agreed to',
  other: 'Something else',
};

export const REPORT_TELLERS: Record<Teller, string> = {
  child: 'I am the child',
  parent: 'I am a parent or carer of the child',
  'somebody-asked': 'A family asked me to tell you',
  staff: 'I work with the child',
  'somebody-else': 'Someone else',
};
