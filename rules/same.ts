/**
 * Whether two facts say the same. The order of their keys does not matter: the record gives them back in an order of its
 * own. What is undefined is not there.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
    return one === other;
  const left = Object.entries(one).filter(([, value]) => value !== undefined);
  const right = Object.entries(other).filter(([, value]) => value !== undefined);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    left.length === right.length &&
    left.every(([key, value]) => right.some(([its, others]) => its === key && isSame(value, others)))
  );
}
