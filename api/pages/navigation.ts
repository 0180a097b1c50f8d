const PLACES = [
  { text: 'Today', href: '/today' },
  { text: 'Pupils', href: '/pupils' },
  { text: 'Panels', href: '/panels' },
  { text: 'Calendars', href: '/calendars' },
  { text: 'Calculator', href: '/calculator' },
  { text: 'Rules', href: '/rules' },
];

/** The menu. All four offices can open all of it; what each finds there is its own. */
export function navigationAt(path: string): { text: string; href: string; active: boolean }[] {
  return PLACES.map((place) => ({
    ...place,
    active: path === place.href || path.startsWith(`${place.href}/`),
  }));
}
