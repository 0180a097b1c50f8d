/** A failure a person can act on: its message is shown as it is, without a stack. */
export class PlainError extends Error {
  override name = 'PlainError';
}

/** What went wrong, in one line, whatever was thrown. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
