import { letterReader } from '../../../database/letter-readers';
import { greetedName, recipientsOf } from '../../../database/recipients';
import { hasBeenWrittenTo } from '../../../database/contact-addresses';
import { settle } from '../../../rules/case/settle';
import { withLinesAbove } from '../../../rules/notices/above/with-lines';
import { composeLetter } from '../../../rules/notices/compose';
import type { Letter } from '../../../rules/notices/letter';
import { readerInWords } from '../../../rules/notices/naming';
import { isOfPartnership } from '../../../rules/notices/of-partnership';
import { whyHeld } from '../../../rules/notices/why-held';
import { commonFacts } from '../../cases/letter-facts';
import { aboveWords } from '../../words/above';
import { lackView, type LackView } from '../../words/lacking';
import { pupilVerbs } from '../../../rules/pupil/verbs';
import type { PupilCase } from '../../../rules/pupil/state';
import type { PupilEvent } from '../../../rules/pupil/events';
import type { PupilPage } from './pupil-page';

/** A letter that would go out, in full, and to whom. */
export interface LetterToCome {
  to: string;
  letter: Letter;
  /** In which language it is, where its reader does not read English. */
  language: string | null;
  /** What the law wants in it and nobody has supplied: until then it waits. */
  lacks: LackView[];
  /** No letter has gone to this address of the family before: it is worth a look (E6). */
  isFirst: boolean;
  /** Nothing may be sent to any of those whom it is for (E6). */
  isBarred: boolean;
}

/** Each letter that these events would send, exactly as it would be sent, to everybody it would be sent to. */
export async function lettersOf(happened: PupilEvent[], page: PupilPage): Promise<LetterToCome[]> {
  const { house, pupil, school, today } = page;
  const { events, effects, state } = settle(pupilVerbs, page.state, happened, page.now);
  const common = await commonFacts(page, state as PupilCase);
  const letters: LetterToCome[] = [];
  for (const { of, effect } of effects) {
    const event = events[of];
    if (effect.kind !== 'notice' || isOfPartnership(effect.notice) || !event) continue;
    const { notice, to, about } = effect;
    const recipients = await recipientsOf(house.db, to, { state: common.state, pupil, school, today });
    for (const recipient of recipients) {
      const { name, isKnown, isBarred, contact, email } = recipient;
      const facts = { ...common, notice, to, recipientName: greetedName(recipient, to), event, about };
      const reader = await letterReader(house.db, pupil, recipient);
      const letter = withLinesAbove(composeLetter(facts), facts, reader);
      const lacks = whyHeld(facts, { recipientIsKnown: isKnown, isBarred });
      letters.push({
        to: readerInWords(name, to),
        letter,
        language: aboveWords(letter.above ?? null),
        isBarred: isBarred === true,
        lacks: lacks.map((part) => lackView(part, pupil.id, school.id)),
        isFirst:
          contact !== null &&
          email !== null &&
          !(await hasBeenWrittenTo(house.db, page.caseId, contact, email)),
      });
    }
  }
  return letters;
}
