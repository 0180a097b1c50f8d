/** Tells the person at the terminal one thing. */
export type Say = (line: string) => void;

/** Says nothing: for tests and other callers that have no terminal. */
export const silently: Say = () => undefined;

/** Writes one line to standard output. */
export const aloud: Say = (line) => {
  process.stdout.write(`${line}\n`);
};
