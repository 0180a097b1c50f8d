import { dateOf } from '../../../rules/calendar/london-time';
import { climbed, nextMoment } from '../../../rules/case/climb';
import { settle } from '../../../rules/case/settle';
import type { ObligationEvent } from '../../../rules/case/events';
import type { PupilCommand } from '../../../rules/pupil/commands';
import type { PupilEvent } from '../../../rules/pupil/events';
import { NOT_YET, type PupilState } from '../../../rules/pupil/state';
import { pupilVerbs } from '../../../rules/pupil/verbs';
import { composeLetter } from '../../../rules/notices/compose';
import type { LetterFacts } from '../../../rules/notices/facts';
import type { Letter } from '../../../rules/notices/letter';
import { isOfPartnership } from '../../../rules/notices/of-partnership';
import { policies } from '../../../rules/policies';
import type { Policy } from '../../../rules/policies/policy';
import { aPupilCase, letterFacts, onStage } from '../../support/cases';
import { textOf } from '../../support/reading-age';

type Sent = { facts: LetterFacts; letter: Letter };
type Given = PupilCommand extends infer C
  ? C extends PupilCommand
    ? Omit<C, 'id' | 'actor'>
    : never
  : never;

/** A case run by the real rules, keeping every letter that it would send. */
class Story {
  state: PupilState = NOT_YET;
  readonly sent: Sent[] = [];

  constructor(private readonly policy: Policy) {}

  act(now: string, command: Given, office: 'lead' | 'headteacher' | 'inclusion-officer'): void {
    this.remindUntil(now);
    const actor = { person: 'person-1', office };
    const decision = pupilVerbs.decide(this.state, { ...command, id: now, actor }, now);
    if ('refused' in decision) throw new Error(`${now} ${command.type}: ${JSON.stringify(decision)}`);
    this.happen(now, decision.events);
  }

  happen(now: string, events: (PupilEvent | ObligationEvent)[]): void {
    const before = this.state;
    const settled = settle(pupilVerbs, before, events, now);
    this.state = settled.state;
    for (const event of settled.events) {
      for (const effect of pupilVerbs.effects(event, settled.state)) {
        if (effect.kind !== 'notice' || isOfPartnership(effect.notice) || settled.state.status === 'new')
          continue;
        const { notice, to, about } = effect;
        const facts = letterFacts({
          policy: this.policy,
          state: settled.state,
          today: dateOf(now),
          notice,
          to,
          about,
          event,
        });
        this.sent.push({ facts, letter: composeLetter(facts) });
      }
    }
  }

  remindUntil(now: string): void {
    for (let at = nextMoment(this.state.owed); at !== null && at <= now; at = nextMoment(this.state.owed)) {
      this.happen(at, climbed(this.state.owed, at));
    }
  }
}

const voices = { pupil: { said: 'I want to stay.' }, parents: { notHeard: 'Asked twice.' } };
const { targets } = onStage();
const earlyHelp = { answer: 'open', note: '' } as const;
const meeting = (on: string) => ({ on, present: ['parent', 'authority'] as const, record: 'Late to class' });

function aYear(policy: Policy): Story {
  const story = new Story(policy);
  const { pupil, school, calendar } = aPupilCase();
  const registration = { firstName: 'Rowan', lastName: 'Specimen', contacts: [] };
  story.act(
    '2026-09-10T09:00',
    { type: 'register-pupil', partnership: 'p', registration, pupil, school, policy, calendar },
    'inclusion-officer',
  );
  story.act(
    '2026-09-14T09:00',
    {
      type: 'open-stage-1',
      lead: 'person-1',
      supportTried: ['A mentor'],
      meeting: { ...meeting('2026-09-11'), present: ['parent'] },
      earlyHelp,
      targets,
      timescale: null,
      rewards: 'A call home',
      voices,
    },
    'lead',
  );
  const review = (on: string): void =>
    story.act(
      `${on}T15:00`,
      {
        type: 'record-review',
        on,
        marks: targets.map((t) => ({ target: t.id, mark: 'partly' as const })),
        toFamily: 'A fair week.',
        note: '',
      },
      'lead',
    );
  for (const on of ['2026-09-21', '2026-09-28', '2026-10-05', '2026-10-12']) review(on);
  story.act(
    '2026-10-13T10:00',
    {
      type: 'move-to-stage-2',
      reason: 'Targets not met in time.',
      meeting: { ...meeting('2026-10-13'), present: ['parent', 'pupil'] },
      plansReviewed: true,
      warningsGiven: true,
      earlyHelp,
      targets,
      timescale: null,
      voices,
    },
    'lead',
  );
  story.act(
    '2026-10-21T09:15',
    {
      type: 'suspend',
      decision: 'd1',
      decidedAt: '2026-10-21T09:15',
      beforeAfternoon: true,
      sessions: 14,
      starts: null,
      reasons: ['DB'],
      circumstances: 'A lesson was stopped.',
      voices,
      losesExamOn: null,
    },
    'headteacher',
  );
  story.remindUntil('2026-12-01T09:00');
  story.act(
    '2026-12-01T10:00',
    { type: 'signal-escalation', escalation: 'e1', concern: 'It gets worse.' },
    'lead',
  );
  story.act(
    '2026-12-02T10:00',
    {
      type: 'exclude-permanently',
      decision: 'd2',
      decidedAt: '2026-12-02T10:00',
      beforeAfternoon: true,
      reasons: ['PA'],
      circumstances: 'A door was broken.',
      voices,
      losesExamOn: null,
    },
    'headteacher',
  );
  story.remindUntil('2027-02-01T09:00');
  return story;
}

describe.each(policies.map((p) => [p.id, p] as const))('a year of letters under %s', (_id, policy) => {
  const { sent } = aYear(policy);

  test('each kind of notice that the year brings has gone out', () => {
    const kinds = new Set(sent.map((s) => s.facts.notice));
    for (const notice of [
      'opening-leaflet',
      'stage-change',
      'weekly-feedback',
      'suspension',
      'permanent-exclusion',
      'duty-coming',
      'duty-due',
      'duty-late',
      'escalation-raised',
    ]) {
      expect(kinds).toContain(notice);
    }
  });

  test('no letter has a hole or a date in figures, no subject a name', () => {
    for (const { letter } of sent) {
      expect(textOf(letter)).not.toMatch(/undefined|NaN|\[object|\d{4}-\d\d-\d\d/);
      expect(letter.subject).not.toMatch(/Rowan|Specimen/);
    }
  });

  test('each duty letter says who must do what, and by when', () => {
    for (const { facts, letter } of sent.filter((s) => s.facts.notice.startsWith('duty-'))) {
      expect([facts.about, textOf(letter)]).toEqual([
        facts.about,
        expect.stringMatching(/ must .* by \w+day \d+ \w+ 20\d\d\./),
      ]);
    }
  });

  test('the parents of a suspended pupil read day six and its owner', () => {
    const letter = sent.find((s) => s.facts.notice === 'suspension' && s.facts.to === 'parents');
    expect(letter && textOf(letter.letter)).toContain(
      'The governors of Oakfield School must arrange this by Thursday 5 November 2026.',
    );
  });

  test('reminders go in no quiet hour', () => {
    const at = sent.flatMap(({ facts: { event } }) =>
      event.type === 'rung-climbed' ? [event.at.slice(11)] : [],
    );
    expect(at.length).toBeGreaterThan(10);
    for (const hour of at) expect(hour >= '08:00' && hour < '18:00').toBe(true);
  });
});
