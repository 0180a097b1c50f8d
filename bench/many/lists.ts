/** A list, and who opens it. */
interface List {
  who: (partnership: string) => string;
  path: string;
}

const officer = (partnership: string): string => `officer-${partnership}`;
const administrator = (partnership: string): string => `administrator-${partnership}`;
const lead = (partnership: string): string => `lead-${partnership}-1`;
const head = (partnership: string): string => `head-${partnership}-1`;
const clerk = (partnership: string): string => `clerk-${partnership}-1`;

/** The place after a name in the middle of the alphabet. */
const HALF = Buffer.from(JSON.stringify(['modelmm', 'jo', 'case-8'])).toString('base64url');

const of = (who: List['who'], ...paths: string[]): List[] => paths.map((path) => ({ who, path }));

/** Every list page, and the board as it is filtered: by what many have, by what few have, by what nobody has. */
export const LISTS: List[] = [
  ...of(
    officer,
    '/today',
    '/board',
    '/board?status=late',
    '/board?status=today',
    '/board?status=week',
    '/board?six=missing',
    '/board?where=suspended',
    '/board?where=school&stage=stage-2',
    '/board?duty=weekly-review',
    '/board?duty=sixth-day-provision&status=week',
    '/board?owed=governing-body',
    '/board?group=looked-after&year=9',
    '/board?need=intensive',
    '/board?help=unknown',
    '/board?year=13',
    '/board?school=many-7',
    '/board?search=rowan+sam',
    '/board?search=nobody',
    '/board?search=A000000050000',
    '/board?sort=name',
    `/board?sort=name&after=${HALF}`,
    '/board?sort=school',
    '/board?sort=stage',
    '/pupils',
    `/pupils?after=${HALF}`,
    '/pupils?search=row',
    '/pupils?search=rowan+sam',
    '/pupils?search=nobody',
    '/panels',
    '/calendars',
    '/concerns',
    '/undelivered',
    '/imports',
    '/governors',
  ),
  ...of(administrator, '/today', '/pupils', '/undelivered', '/partnership', '/imports'),
  ...of(lead, '/today', '/board', '/board?owed=me', '/pupils', '/monitoring'),
  ...of(head, '/today', '/board', '/monitoring', '/governors'),
  ...of(clerk, '/today', '/governors'),
];
