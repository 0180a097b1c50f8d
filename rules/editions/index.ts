export type { Edition } from './edition';
export { EDITIONS, editionOf } from './edition-of';
