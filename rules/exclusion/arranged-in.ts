import type { Arranged } from './state';

/** What is said of an arrangement, and no more than that: what is empty is left out. */
export function arrangedIn({ provider, startsAt, address, reportTo, times, waived }: Arranged): Arranged {
  return {
    provider,
    startsAt,
    ...(address && { address }),
    ...(reportTo && { reportTo }),
    ...(times && { times }),
    ...(waived && { waived }),
  };
}
