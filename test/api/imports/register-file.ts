/** One row of the register, by the names of its columns. Everything in it is invented. */
export type RegisterRow = Record<string, string>;

const ROW: RegisterRow = {
  URN: '100001',
  'LA (code)': '803',
  'LA (name)': 'Sampleshire',
  EstablishmentNumber: '4001',
  EstablishmentName: 'Example School',
  'TypeOfEstablishment (code)': '01',
  'EstablishmentStatus (code)': '1',
  'PhaseOfEducation (code)': '4',
  StatutoryHighAge: '16',
};

export const aRow = (changes: RegisterRow = {}): RegisterRow => ({ ...ROW, ...changes });

/** Rows as the register writes them: all quoted, CRLF, no mark at its beginning. */
export function registerText(rows: RegisterRow[], separator = ','): string {
  const header = Object.keys(rows[0] ?? ROW);
  const line = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator);
  return (
    [line(header), ...rows.map((row) => line(header.map((name) => row[name] ?? '')))].join('\r\n') + '\r\n'
  );
}
