import type { Composed } from './store-notices';

/**
 * Somebody who is told the same in two offices, as an officer who also stands for the Chair, has one letter. A governing body is
 * told as itself all the same, whoever takes its letters: that it was is on record.
 *
 * @source law.md row 7
 */
export function onceEach(composed: Composed[]): Composed[] {
  const reader = ({ recipient: { person, email, name } }: Composed) =>
    person ?? (email && `${email} ${name}`);
  const key = (one: Composed) =>
    JSON.stringify([one.number, one.notice, one.about, reader(one), one.role === 'governing-body']);
  return composed.filter(
    (one, place) => reader(one) === null || composed.findIndex((other) => key(other) === key(one)) === place,
  );
}
