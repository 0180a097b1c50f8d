import { countInWords, dateInWords } from '../../../../rules/calendar/words';
import { runningDirections } from '../../../../rules/off-site/asked';
import type { Direction } from '../../../../rules/off-site/state';
import type { Choices } from '../../form/choices';
import type { PupilPage } from '../pupil-page';

/** A direction in a line. @example 'Example Centre, 20 school days from Monday 9 November 2026' */
export const directionWords = ({ provider, days, firstDay }: Direction): string =>
  `${provider}, ${countInWords(days, 'school day')} from ${dateInWords(firstDay)}`;

/** The running directions that a form can be about. */
export const directionChoices = (
  { state }: PupilPage,
  isOpen: (d: Direction) => boolean = () => true,
): Choices =>
  Object.fromEntries(
    runningDirections(state)
      .filter(isOpen)
      .map((d) => [d.id, directionWords(d)]),
  );
