export { answer } from './answer-question';
export type * from './answer';
export type * from './question';
