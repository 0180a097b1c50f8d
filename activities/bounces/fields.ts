/** Fields of a report by their names, in small letters. */
export type Fields = Partial<Record<string, string>>;

/** The groups of fields of a delivery status, with an empty line between them: one for the message, one a recipient. */
export const groupsOf = (text: string): Fields[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map(fieldsOf);

/** A field may go on over several lines: those that begin with a space. Of two of one name the first counts. */
function fieldsOf(group: string): Fields {
  const fields: Fields = {};
  for (const line of group.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) fields[line.slice(0, colon).trim().toLowerCase()] ??= line.slice(colon + 1).trim();
  }
  return fields;
}
