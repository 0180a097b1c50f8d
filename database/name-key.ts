/**
 * A name as it is searched and sorted: without capitals, accents and the marks people leave out.
 *
 * @example nameKey("O'Brien-Zoë") is 'obrienzoe'
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}
