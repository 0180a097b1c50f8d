import type { Request } from 'express';
import { answersOf } from '../../form/answers';
import { formBody } from '../../form-body';

/** As many as are ticked at once: what is done to each takes a moment, and somebody waits for it. */
const MOST_TICKED = 100;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LIST = /^\/board(\?[^\s\\]*)?$/;

/** The ids that were ticked, and the address of the list in which they were. */
export interface Ticked {
  pupils: string[];
  list: string;
}

/** Reads which pupils were ticked, each box by itself or all in one field; where that is none, or too many, only where to go back to, with a sentence there that says so. */
export function tickedIn(request: Request): Ticked | { back: string } {
  const answers = answersOf(formBody(request));
  const ids = answers.all('pupil').flatMap((some) => some.split(' '));
  const pupils = [...new Set(ids.filter((id) => UUID.test(id)))];
  const list = LIST.test(answers.text('list')) ? answers.text('list') : '/board';
  if (pupils.length > 0 && pupils.length <= MOST_TICKED) return { pupils, list };
  request.session.alert =
    pupils.length === 0
      ? 'Nobody was ticked. Tick the pupils in the list first.'
      : `More than ${MOST_TICKED} pupils were ticked. Nothing has been changed: tick fewer.`;
  return { back: list };
}
