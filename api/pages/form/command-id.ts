import { randomUUID } from 'node:crypto';
import type { Answers } from './answers';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id that the form was given, so that a double click acts once; a new one where it brings none. */
export function commandIdOf(answers: Answers): string {
  const given = answers.text('commandId');
  return UUID.test(given) ? given : randomUUID();
}
