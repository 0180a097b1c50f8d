import type { ObligationEvent } from '../../rules/case/events';
import type { Obligation } from '../../rules/case/obligation';
import type { LetterFacts } from '../../rules/notices/facts';
import { aPupilCase, anObligation } from './cases';
import { aLetter } from './letters';
import { daySix, moved } from './letter-states';

const missing = { school: 'school-1', year: '2027/28' };
const arose = (obligation: Obligation): ObligationEvent => ({ type: 'obligation-arose', obligation });
const review = (due: string | null, more: Partial<Obligation> = {}): Obligation =>
  anObligation({ due, ...more });

/** The three notices of a duty, by how its day stands and to whom. */
export const dutyLetters: Record<string, LetterFacts> = Object.fromEntries(
  (['duty-coming', 'duty-due', 'duty-late'] as const).flatMap((notice) => {
    const base: LetterFacts = { ...aLetter('duty-due to lead'), notice, today: '2026-09-18' };
    const of = (
      name: string,
      owed: Obligation[],
      changes: Partial<LetterFacts> = {},
    ): [string, LetterFacts] => [`${notice}: ${name}`, { ...base, state: aPupilCase({ owed }), ...changes }];
    return [
      of('in one school day', [review('2026-09-21')]),
      of('tomorrow', [review('2026-09-19')]),
      of('today', [review('2026-09-18')]),
      of('one school day ago', [review('2026-09-17')]),
      of('over a weekend', [review('2026-09-18')], { today: '2026-09-20' }),
      of('no day', [review(null, { missing })]),
      of('no such duty', []),
      of('newly owed', [review('2026-09-21')], { event: arose(review('2026-09-21')), about: {} }),
      of('moved', [daySix({ due: '2026-11-06' })], { event: moved('2026-11-05', '2026-11-06'), about: {} }),
      of('moved from none', [daySix({ due: '2026-11-06' })], {
        event: moved(null, '2026-11-06'),
        about: {},
      }),
      of('moved to none', [daySix({ due: null, missing })], {
        event: moved('2026-11-05', null),
        about: {},
      }),
      of('to others', [review('2026-09-21')], { to: 'headteacher' }),
      of('to the Chair', [review('2026-09-21')], { to: 'chair' }),
      of('to parents', [daySix({ owedBy: 'parents' })], {
        to: 'parents',
        about: { obligation: daySix().id },
      }),
      of(
        'to parents, kept',
        [daySix({ kept: { what: 'due', until: '2026-11-05', wouldBe: '2026-11-04' } as never })],
        {
          to: 'parents',
          about: { obligation: daySix().id },
        },
      ),
      of('kept', [daySix({ kept: { what: 'due', until: '2026-11-05', wouldBe: '2026-11-04' } as never })], {
        to: 'governing-body',
        about: { obligation: daySix().id },
      }),
      of('put off', [
        review('2026-09-21', {
          extended: {
            from: '2026-09-18',
            until: '2026-09-21',
            reason: 'Ill.',
            approver: 'Jo Model',
          },
        }),
      ]),
    ];
  }),
);
