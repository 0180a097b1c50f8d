import type { PartnershipCommand } from '../../../rules/partnership/commands';
import { lacksToGoLive } from '../../../rules/partnership/go-live';
import type { PartnershipSchool } from '../../../rules/partnership/state';
import { panelVerbs } from '../../../rules/panel/verbs';
import type { PupilCommand } from '../../../rules/pupil/commands';
import type { PupilEvent } from '../../../rules/pupil/events';
import { NOT_YET, type PupilState } from '../../../rules/pupil/state';
import { pupilVerbs } from '../../../rules/pupil/verbs';
import { actorIn, command } from '../../support/commands';
import { founded } from '../../support/founded';
import { aPupil, given } from '../../support/given';
import { aSchool } from '../../support/in-partnership';

const NOW = '2026-09-07T09:00';
const TODAY = '2026-09-07';
const asked = { id: 'x', actor: actorIn('administrator') };

const SCHOOL = aSchool('school-1', { name: 'Example School', details: { clerk: 'Max Clerk' } });

const goesLive = (name = 'Example Partnership'): PartnershipCommand => ({ type: 'go-live', ...asked, name });
const holds = (
  person: string,
  office: 'headteacher' | 'inclusion-officer',
  school: string | null,
): PartnershipCommand => ({
  type: 'add-person',
  ...asked,
  person,
  name: 'A Name',
  email: `${person}@school.test`,
  passwordHash: 'x',
  office,
  school,
  from: TODAY,
  to: null,
});

/** A partnership that lacks nothing, but for what is left out. */
function ready({ school = SCHOOL, head = true, officer = true } = {}) {
  const house = founded(NOW, true);
  house.does(NOW, { type: 'add-school', ...asked, school });
  if (head) house.does(NOW, holds('p1', 'headteacher', 'school-1'));
  if (officer) house.does(NOW, holds('p2', 'inclusion-officer', null));
  return house;
}
const refusal = (house: ReturnType<typeof founded>) => house.refused(NOW, goesLive());

describe('A partnership in rehearsal (E7)', () => {
  test('is one from its founding until it goes live', () => {
    const house = ready();
    expect(house.open().rehearsal).toBe(true);
    house.does(NOW, goesLive());
    expect('rehearsal' in house.open()).toBe(false);
    expect(house.events.at(-1)).toEqual({ type: 'partnership-went-live', on: TODAY });
  });

  test('may be left out: then it is live from the first day', () => {
    expect('rehearsal' in founded(NOW, false).open()).toBe(false);
    expect(refusal(founded(NOW, false))).toEqual({ refused: 'already-live', rule: 'E7' });
  });

  test('goes live once: there is no way back', () => {
    const live = ready();
    live.does(NOW, goesLive());
    expect(refusal(live)).toEqual({ refused: 'already-live', rule: 'E7' });
  });

  test('goes live by its name, so that nobody does it by a slip', () => {
    expect(ready().refused(NOW, goesLive('Exampel'))).toMatchObject({ refused: 'name-not-confirmed' });
    expect(ready().refused(NOW, goesLive(' Example Partnership '))).toBeNull();
  });

  test.each([
    ['a school', () => founded(NOW, true), { lacks: 'schools', more: 1 }],
    [
      'a calendar of this school year',
      () => ready({ school: { ...SCHOOL, calendar: { years: [] } } }),
      { lacks: 'calendar', school: 'Example School', year: '2026/27', more: 0 },
    ],
    [
      'a headteacher of each school',
      () => ready({ head: false }),
      { lacks: 'headteacher', school: 'Example School', more: 0 },
    ],
    [
      'where its governing body is written to',
      () => ready({ school: { ...SCHOOL, governorsEmail: '' } }),
      { lacks: 'governing-body', school: 'Example School', more: 0 },
    ],
    ['an inclusion officer', () => ready({ officer: false }), { lacks: 'inclusion-officer', more: 0 }],
  ])('does not go live without %s, and is told which', (_what, made, detail) => {
    expect(refusal(made())).toEqual({ refused: 'not-ready-to-go-live', rule: 'E7', detail });
  });

  test('lacks of a governing body what its notices need: an address, on paper or not, and the clerk', () => {
    const of = (school: PartnershipSchool) => lacksToGoLive(ready({ school }).open(), TODAY)[0]?.unknown;
    expect(of({ ...SCHOOL, governorsEmail: '', details: {} })).toEqual(['address', 'clerk']);
    expect(
      of({ ...SCHOOL, governorsEmail: '', details: { address: '1 Road', clerk: 'Max' } }),
    ).toBeUndefined();
  });

  test('an office that has run out is held by nobody', () => {
    const ended = ready();
    const last = { person: 'p1', office: 'headteacher', school: 'school-1', from: TODAY, to: TODAY } as const;
    ended.does(NOW, { type: 'end-office', ...asked, ...last });
    expect(lacksToGoLive(ended.open(), '2026-09-08').map(({ part }) => part)).toEqual(['headteacher']);
  });
});

describe('What begins in rehearsal stays there for ever (E7)', () => {
  test('a case has it in the event of its registration, and a live one has nothing of it', () => {
    const pupil = given<PupilState, PupilCommand, PupilEvent>(pupilVerbs, NOT_YET);
    pupil.does(NOW, command('register-pupil', { rehearsal: true }));
    expect(pupil.events[0]).toMatchObject({ type: 'pupil-registered', rehearsal: true });
    expect(pupil.state()).toMatchObject({ rehearsal: true });
    expect('rehearsal' in aPupil().open()).toBe(false);
  });

  test('so has a meeting of the panel', () => {
    const meeting = given(panelVerbs, { status: 'new', owed: [] });
    meeting.does(NOW, {
      type: 'plan-meeting',
      ...asked,
      partnership: 'partnership-1',
      meetingId: 'm1',
      startsAt: '2026-10-01T10:00',
      minutes: 60,
      place: 'Room 1',
      cutOff: '2026-09-24T12:00',
      places: 3,
      rehearsal: true,
    });
    expect(meeting.state()).toMatchObject({ status: 'planned', rehearsal: true });
  });
});
