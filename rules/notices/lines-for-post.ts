const POSTCODE = /^(.*\S)[\s,]+([A-Za-z]{1,2}\d[A-Za-z\d]?)\s*(\d[A-Za-z]{2})$/s;

/** So many lines stand in the window of the envelope, the name and the postcode among them. */
const MOST_LINES = 7;

/**
 * An address as a machine that sorts letters reads it: the name first, the postcode last and alone, seven lines at most.
 *
 * @param address lines of an address of the United Kingdom
 * @returns null where it does not end with a postcode: such a letter would come back
 * @example linesForPost('Sam Hill', '1 Example Road\nBristol bs11aa') is ['Sam Hill', '1 Example Road', 'Bristol', 'BS1 1AA']
 */
export function linesForPost(name: string, address: string): string[] | null {
  const [, before, outward, inward] = POSTCODE.exec(address.trim()) ?? [];
  if (!before || !outward || !inward) return null;
  const lines = before.split('\n').flatMap((line) => line.replace(/[\s,]+$/, '').trim() || []);
  const postcode = `${outward} ${inward}`.toUpperCase();
  const surplus = Math.max(0, lines.length + 2 - MOST_LINES);
  const shown = [lines.slice(0, surplus + 1).join(', '), ...lines.slice(surplus + 1)];
  return [name, ...shown, postcode];
}
