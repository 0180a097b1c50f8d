/** How the gateway answered when it was handed something. */
export interface Answer {
  accepted: boolean;
  /** It said something; otherwise it could not be reached. */
  answered: boolean;
  /** Asking again would bring the same answer. */
  forGood: boolean;
  /** Its own id of what it took, or why it did not. */
  detail: string;
}

/** What has become of something that the gateway took. */
export interface Fate {
  /** A letter is done when it is printed and posted, a text when the telephone has it. */
  fate: 'under-way' | 'done' | 'failed';
  /** The gateway's own word for it, such as `permanent-failure`. */
  word: string;
  /** When it was done or failed, ISO; null where the gateway does not say. */
  at: string | null;
}

/** A text message. Its words must be safe over a shoulder: no pupil, no incident. */
export interface Text {
  /** As `mobileOf` gives it. */
  to: string;
  words: string;
  reference: string;
}

/** A letter for the printer of the gateway: A4, with its address where the gateway reads it. */
export interface PrintedLetter {
  pdf: Buffer;
  reference: string;
}

/**
 * What takes text messages and letters to be posted. It is there only where somebody has set it up: without it, nothing here is
 * done and people post letters themselves (E2). A reference is ours, one for each thing sent: by it what was taken is found
 * again, so that nothing need be sent twice.
 */
export interface Gateway {
  sendText(text: Text): Promise<Answer>;
  /** To be printed, and posted first class. */
  sendLetter(letter: PrintedLetter): Promise<Answer>;
  /**
   * What has become of it.
   *
   * @returns null where the gateway knows nothing of this reference: it never took it, or has forgotten it
   * @throws when the gateway cannot be asked
   */
  fateOf(reference: string): Promise<Fate | null>;
}
