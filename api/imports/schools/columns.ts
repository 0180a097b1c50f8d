/** The columns of the register's file that are read, by name: columns come and go, and their order with them. */
export const COLUMNS = {
  urn: 'URN',
  authority: 'LA (code)',
  establishment: 'EstablishmentNumber',
  name: 'EstablishmentName',
  type: 'TypeOfEstablishment (code)',
  status: 'EstablishmentStatus (code)',
  phase: 'PhaseOfEducation (code)',
  oldest: 'StatutoryHighAge',
} as const;

export type Column = keyof typeof COLUMNS;

/** Reads one column of one row; text that is not there is empty. */
export type Cell = (column: Column) => string;

/** @returns the names of the columns that a header lacks */
export const missingColumns = (header: string[]): string[] =>
  Object.values(COLUMNS).filter((name) => !header.includes(name));

export const cellsOf = (header: string[]): ((cells: string[]) => Cell) => {
  const places = Object.fromEntries(
    Object.entries(COLUMNS).map(([column, name]) => [column, header.indexOf(name)]),
  ) as Record<Column, number>;
  return (cells) => (column) => cells[places[column]] ?? '';
};
