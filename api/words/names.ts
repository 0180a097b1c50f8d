interface Named {
  firstName: string;
  lastName: string;
}

export const fullName = ({ firstName, lastName }: Named): string => `${firstName} ${lastName}`;

/**
 * What a tab may show of a name: it is read over a shoulder.
 *
 * @example initials({ firstName: 'Rowan', lastName: 'Example' }) is 'R E'
 */
export const initials = ({ firstName, lastName }: Named): string =>
  [firstName, lastName]
    .map((name) => [...name.trim()][0]?.toUpperCase() ?? '')
    .filter((letter) => letter !== '')
    .join(' ');
