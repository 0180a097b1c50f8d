/** What somebody reads who has tried too often. */
export function waitFor(what: 'passwords' | 'codes', seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return `Too many wrong ${what}. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, then try again`;
}
