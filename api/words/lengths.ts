/** A length in sessions as people say it: 15 sessions are "7 and a half days". */
export function inDays(sessions: string | number | undefined): string {
  const days = Math.floor(Number(sessions) / 2);
  const half = Number(sessions) % 2 === 1;
  if (half && days === 0) return 'half a day';
  return `${days}${half ? ' and a half' : ''} ${days === 1 && !half ? 'day' : 'days'}`;
}
