/** What a form says when nothing could be asked of the engine. Nothing has been done, and nothing is lost. */
export const TRY_AGAIN =
  'Sixth Day cannot take changes just now. Your answers are still here: try again in a few minutes';
