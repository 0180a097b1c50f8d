/** How a command is named on pages, and where its form is. */
export interface CommandWords {
  /** The last part of the form's address, under the pupil's page. */
  path: string;
  /** The deed, on a link or a heading. */
  deed: string;
  /** What has been done, for the next page. */
  done: string;
}

/** The words of one command. */
export const words = (path: string, deed: string, done: string): CommandWords => ({ path, deed, done });
