import type { Block } from '../letter';

/** Lines of the table in which staff read the facts of a decision; a line without anything to say is left out. */
export function row(...rows: [string, string][]): Block[] {
  const said = rows.filter(([, detail]) => detail.trim() !== '');
  return said.length === 0 ? [] : [{ table: { head: ['What', 'Detail'], rows: said } }];
}
