import { log, proxyActivities } from '@temporalio/workflow';
import type { WorldActivities } from '../activities/types';
import type { EffectOf } from '../messages/record';
import type { Actor } from '../rules/case/people';
import type { SystemFact } from '../rules/pupil/commands';
import { dateOf } from '../rules/calendar/london-time';
import type { Clock } from './clock';

/** What a story can hear from its own hands or from another story. */
export type Heard = SystemFact;

/** What Sixth Day does by itself, in the name of the office that could have done it. */
const BY_ITSELF: Actor = { person: 'sixth-day', office: 'administrator' };

const retry = { initialInterval: '5 seconds', maximumInterval: '1 hour', backoffCoefficient: 3 } as const;
const { deliverNotices } = proxyActivities<WorldActivities>({
  startToCloseTimeout: '1 day',
  // It says every few seconds that it lives: what a worker leaves behind when it dies is soon taken up by another.
  heartbeatTimeout: '15 seconds',
  retry,
  summary: 'Send the notices of this step',
});
const world = proxyActivities<WorldActivities>({ startToCloseTimeout: '20 seconds', retry });

/** What asks for letters to be sent. */
const LETTERS: EffectOf['effect']['kind'][] = ['notice', 'send-released', 'send-again'];

/** Carries out the effects of one step: all its notices in one activity, each other effect in its own. */
export function hands(caseId: string, hear: (fact: Heard, messageId: string) => void) {
  async function act({ number, effect }: EffectOf, { now }: Clock): Promise<void> {
    const messageId = `${caseId}:${number}:${effect.kind}`;
    switch (effect.kind) {
      case 'notice':
      case 'send-released':
      case 'send-again':
        return;
      case 'book-panel': {
        const { referral, readyOn } = effect;
        const about = {
          caseId,
          referral,
          readyOn: later(readyOn, now()),
          now: now(),
          actor: BY_ITSELF,
          messageId,
        };
        const appointment = await world.bookPanel(about);
        if (appointment) hear({ type: 'panel-booked', referral, appointment }, messageId);
        return;
      }
      case 'release-panel':
        return world.releasePanel({
          referral: effect.referral,
          meeting: effect.meeting,
          actor: BY_ITSELF,
          messageId,
        });
      case 'tell-case':
        return world.tellCase({
          caseId: effect.caseId,
          fact: effect.fact,
          messageId: `${messageId}:${effect.caseId}`,
        });
      case 'offer-places':
        return world.offerPlaces({ meeting: caseId, messageId });
      case 'change-calendar':
        return world.startCalendarChange({ partnership: caseId, change: effect.change });
      case 'tell-cases-with-held':
        return world.tellCasesWithHeld({ school: effect.school, messageId });
    }
  }

  return async (effects: EffectOf[], clock: Clock): Promise<void> => {
    const letters = effects.filter(({ effect: { kind } }) => LETTERS.includes(kind));
    const numbers = [...new Set(letters.map((e) => e.number))];
    const sent = numbers.length > 0 ? deliverNotices({ caseId, numbers }) : undefined;
    const done = await Promise.allSettled([sent, ...effects.map((effect) => act(effect, clock))]);
    const failed = done.filter((d) => d.status === 'rejected').length;
    if (failed > 0) log.warn('Some of what a step asked of the world was given up', { failed });
  };
}

/** A referral made days ago is booked from today on. */
const later = (readyOn: string, now: string): string => (dateOf(now) > readyOn ? dateOf(now) : readyOn);
