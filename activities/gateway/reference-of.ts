import type { LetterText } from '../../database/letter-texts';

/** Our reference of the text beside a letter; the letter itself goes by its own id. */
export const referenceOf = ({ noticeId }: Pick<LetterText, 'noticeId'>): string => `text-${noticeId}`;
