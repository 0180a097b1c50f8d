import { randomUUID } from 'node:crypto';
import { addDays } from '../../../rules/calendar/epoch-day';
import type { World } from './start-world';

/** Says what the partnership is made of, one of each. @returns the pages of that, and a form of each kind */
export async function madeOf({ stack, staff, story }: World): Promise<string[]> {
  const { partnership, school } = staff;
  const give = (type: string, body: object) =>
    stack.command('partnership', partnership, { type, actor: staff.actor('administrator'), ...body });
  const [member, locality, family] = [randomUUID(), randomUUID(), randomUUID()];
  const from = '2020-09-01';
  const belongs = { membership: 'full', from, to: null };
  const council = { school: null, name: 'Sample Council', kind: 'local-authority' };
  await give('admit-member', { member: randomUUID(), ...council, ...belongs });
  await give('admit-member', {
    ...{ member, school: school.id, name: '', kind: 'mainstream-secondary', ...belongs },
  });
  await give('record-commissioning-agreement', {
    ...{ agreement: randomUUID(), from, to: addDays(story.suspends, 30) },
  });
  const person = staff.actor('headteacher').person;
  const seat = { phase: 'secondary', from: addDays(story.suspends, -340), until: null };
  await give('nominate-to-review-group', { nomination: randomUUID(), person, ...seat });
  await give('add-locality', { locality, name: 'Northern locality', centre: 'North Centre' });
  await give('add-family', { family, locality, name: 'Hill family', schools: [school.id] });
  return [
    '/partnership/members',
    '/partnership/members/new',
    `/partnership/members/${member}/end`,
    `/partnership/entries/${member}/take-back`,
    '/partnership/review-group',
    '/partnership/review-group/nominate',
    '/partnership/review-group/seats',
    '/partnership/localities',
    `/partnership/localities/${locality}`,
    `/partnership/families/${family}`,
    `/partnership/families/${family}/remove`,
  ];
}
