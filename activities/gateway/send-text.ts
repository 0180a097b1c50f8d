import { caseById } from '../../database/cases';
import type { LetterText } from '../../database/letter-texts';
import { schoolById } from '../../database/partnerships';
import { pupilOfCase } from '../../database/pupils';
import { isWrittenTo } from '../../database/recipients';
import type { Answer } from '../../gateway/gateway';
import { mobileOf } from '../../rules/notices/mobile';
import type { PupilCase } from '../../rules/pupil/state';
import { newFamilyLink } from '../notices/family-link';
import { referenceOf } from './reference-of';
import { unlessTaken } from './unless-taken';
import type { GatewayWorld } from './world';

const NOWHERE: Answer = {
  accepted: false,
  answered: true,
  forGood: true,
  detail: 'The record has no mobile number that may be used by itself',
};

/** Sends the text beside one letter, unless the gateway has had it before. Whom it may go to is looked up at the last moment. */
export async function sendText({ db, gateway, baseUrl }: GatewayWorld, text: LetterText): Promise<Answer> {
  const { pupilId, contactId } = text;
  const pupil = await pupilOfCase(db, pupilId);
  const reader = pupil?.contacts.find(({ id }) => id === contactId);
  const to = reader && isWrittenTo(reader) && !reader.confidential ? mobileOf(reader.phone) : null;
  const state = (await caseById(db, pupilId))?.state as PupilCase | undefined;
  const school = state && (await schoolById(db, state.school.id));
  if (!to || !school) return NOWHERE;
  const reference = referenceOf(text);
  return unlessTaken(gateway, reference, async () => {
    const link = `${baseUrl}${await newFamilyLink(db, { pupilId, contactId })}`;
    return gateway.sendText({ to, words: wordsFor(school.name, link, reader?.email !== ''), reference });
  });
}

/**
 * A telephone shows it to whoever is near: no pupil, no reader, nothing of what it is about. In English alone: a text costs by
 * its length.
 *
 * @param hasEmail whether the code goes there unless they choose otherwise, though nothing may arrive there
 */
function wordsFor(school: string, link: string, hasEmail: boolean): string {
  const code = hasEmail
    ? 'You need a code first: choose "Send it to my mobile phone".'
    : 'We send a code to this phone first.';
  return `${school} has written you a letter. You can read it here: ${link} ${code} Tell it to nobody.`;
}
