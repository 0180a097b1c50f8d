/** What a value of type `T` may be before it has been checked: each of its parts may be missing. */
export type Loose<T> = LooseParts<T> | null | undefined;

/** The same, once it is known to be there: its parts may still be missing. */
export type LooseParts<T> = T extends (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> }
    : T;

/** True for a text with something in it. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** True for a whole number, 1 or more. */
export const isWhole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1;
