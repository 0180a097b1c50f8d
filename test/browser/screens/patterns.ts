import { PAGE_PERMISSIONS } from '../../../api/pages/page-permissions';

/** A page of staff as its address is written in the table of permissions, such as `/pupils/:pupil/why/:duty`. */
export interface Pattern {
  path: string;
  fits: RegExp;
}

/** Every page that shows something by itself: files to download and pages that only lead on aside. */
export const PATTERNS: Pattern[] = PAGE_PERMISSIONS.flatMap(([method, path]) =>
  method === 'get' && !/\.\w+$/.test(path)
    ? [{ path, fits: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`) }]
    : [],
);

/** The first pattern that an address fits, as the table is read. */
export const patternOf = (address: string): Pattern | undefined => {
  const [path = ''] = address.split(/[?#]/);
  return PATTERNS.find(({ fits }) => fits.test(path));
};

/** A file's name for a page. @example nameOf('/pupils/:pupil/suspend') is 'pupils-pupil-suspend' */
export const nameOf = (path: string): string =>
  path
    .replaceAll(/[:.]/g, '')
    .split('/')
    .filter((part) => part !== '')
    .join('-') || 'home';
