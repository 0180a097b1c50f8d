/**
 * Ends a switch over a closed union: a case that is not handled does not compile.
 *
 * @throws only on a value that broke its own type, which is a bug
 * @example default: return impossible(command)
 */
export function impossible(value: never): never {
  throw new Error(`Not a value of its type: ${JSON.stringify(value)}`);
}
