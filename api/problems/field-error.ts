/** One thing wrong with what was sent. `field` is its name, as in the body; empty where it is about no one field. */
export interface FieldError {
  field: string;
  message: string;
}
