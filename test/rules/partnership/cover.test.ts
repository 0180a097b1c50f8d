import type { NewPerson } from '../../../rules/partnership/commands';
import type { Home } from '../../../rules/partnership/cover';
import { actorIn } from '../../support/commands';
import { founded } from '../../support/founded';

const NOW = '2026-09-01T09:00';
const actor = actorIn('administrator');
const HOME: Home = { partnership: 'partnership-2', authority: '803', offices: ['inclusion-officer'] };

const officer = (changes: Partial<NewPerson> = {}): NewPerson => ({
  person: 'p1',
  name: 'Ola Officer',
  email: 'ola@council.test',
  passwordHash: '',
  office: 'inclusion-officer',
  school: null,
  from: '2026-09-01',
  to: null,
  home: HOME,
  ...changes,
});
const give = (changes?: Partial<NewPerson>) =>
  ({ type: 'add-person', id: 'i', actor, ...officer(changes) }) as const;

describe('Somebody whose account another partnership keeps (A2)', () => {
  test.each(['inclusion-officer', 'behaviour-support-worker'] as const)(
    'is given the office of %s by a second partnership of the same authority, and the record says who keeps the account',
    (office) => {
      const house = founded(NOW);
      expect(house.does(NOW, give({ office }))).toMatchObject([
        { type: 'person-added', person: 'p1', office, home: 'partnership-2' },
      ]);
    },
  );

  test.each<[string, Partial<NewPerson>]>([
    ['of another authority', { home: { ...HOME, authority: '855' } }],
    ['who is none of the authority’s people there', { home: { ...HOME, offices: ['headteacher', 'chair'] } }],
    ['who holds no office there any more', { home: { ...HOME, offices: [] } }],
    ['for the office of Chair', { office: 'chair' }],
    ['for the office of administrator', { office: 'administrator' }],
  ])(
    'is refused %s, in the same words each time: nobody learns who is on record elsewhere',
    (_who, changes) => {
      const refused = { refused: 'address-taken', rule: 'A2' };
      expect(founded(NOW).refused(NOW, give(changes))).toEqual(refused);
      const people = [officer({ person: 'p2' }), officer(changes)];
      expect(founded(NOW).refused(NOW, { type: 'import-people', id: 'i', actor, people })).toEqual(refused);
    },
  );
});
