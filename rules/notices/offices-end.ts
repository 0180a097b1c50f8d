import { countInWords, dateInWords } from '../calendar/words';
import type { OfficesEndFacts } from './facts';
import type { Letter } from './letter';
import { greeting, OFFICE_NAMES } from './naming';

/**
 * That offices end on a day, or have ended: to each holder of theirs, and to the Chair and the administrators of all of them.
 * The subject carries no name.
 *
 * @source A3: an office that runs out reminds its holder and the Chair
 */
export function officesEnd(facts: OfficesEndFacts): Letter {
  const { own, ends, today, recipientName } = facts;
  const has = today > ends;
  const subject = `${own ? 'Your office' : 'Offices that'} ${verb(has, own)} on ${dateInWords(ends)}`;
  return {
    subject,
    title: subject,
    greeting: greeting('administrator', recipientName),
    blocks: own ? toHolder(facts, has) : ofAll(facts, has),
    ...(!own && { action: { label: 'Open the partnership', path: '/partnership' } }),
  };
}

const verb = (has: boolean, one: boolean): string => (has ? 'ended' : one ? 'ends' : 'end');

function toHolder({ offices, ends, partnership }: OfficesEndFacts, has: boolean): Letter['blocks'] {
  const day = dateInWords(ends);
  const ask = `ask an administrator of ${partnership.name}`;
  return [
    {
      p: has
        ? `What you held ended on ${day}, so you can no longer open its records.`
        : `What you hold ends on ${day}. From the day after you can no longer open its records.`,
    },
    {
      list: offices.map(({ office, school }) =>
        school ? `${OFFICE_NAMES[office]}, ${school}` : OFFICE_NAMES[office],
      ),
    },
    {
      p: has
        ? `If that is wrong, ${ask} to give it to you again.`
        : `If you are to go on, ${ask} to give it to you again from the day after. If somebody else takes over, tell them what is waiting.`,
    },
  ];
}

/** Administrators give offices; the Chair sees to it that they do. */
function ofAll({ offices, ends, partnership, toChair }: OfficesEndFacts, has: boolean): Letter['blocks'] {
  const count = countInWords(offices.length, 'office');
  return [
    { p: `${count} of ${partnership.name} ${verb(has, offices.length === 1)} on ${dateInWords(ends)}.` },
    {
      table: {
        head: ['Who', 'Office', 'School'],
        rows: offices.map(({ holder, office, school }) => [holder, OFFICE_NAMES[office], school ?? 'All']),
      },
    },
    { p: has ? `${OVER} ${toChair ? ASK_NOW : GIVE_NOW}` : `${toChair ? ASK : GIVE} ${NOBODY}` },
  ];
}

const OVER =
  'Their holders can no longer open the records that went with them. Where nobody else holds the office, letters and reminders reach nobody:';
const GIVE_NOW = 'give it to somebody now.';
const ASK_NOW = 'see to it that an administrator gives it to somebody now.';
const GIVE = 'Give each of them again, or to somebody else, from the day after.';
const ASK =
  'See to it that an administrator gives each of them again, or to somebody else, from the day after.';
const NOBODY =
  'Where nobody holds an office, letters and reminders reach nobody. The holders have been told too.';
