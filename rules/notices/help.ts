import type { Block } from './letter';
import type { LetterFacts } from './facts';
import { capital } from './naming';

/**
 * The end of every letter to a family: whom to call, and who helps free of charge and takes no side. Names only: their
 * numbers change, and a wrong one is worse than none.
 */
export function familyHelp({
  people,
  helpPhone,
  school,
}: Pick<LetterFacts, 'people' | 'helpPhone' | 'school'>): Block[] {
  const who = people.lead ?? 'the school office';
  const how = [
    ...(helpPhone ? [`call ${helpPhone}`] : []),
    ...(people.leadEmail ? [`write to ${people.leadEmail}`] : []),
  ];
  return [
    { h: 'Talk to us' },
    { p: `Please talk to ${who} at ${school.name}.` },
    ...(how.length > 0 ? [{ p: `${capital(how.join(', or '))}.` }] : []),
    { h: 'People who can help, free' },
    {
      list: [
        'Coram Child Law Advice: about school and the law',
        'IPSEA: if your child has special needs',
        'Your local SENDIASS: advice for parents near you',
      ],
    },
  ];
}
