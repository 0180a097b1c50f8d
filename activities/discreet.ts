import { DatabaseError } from 'pg';

/**
 * An activity whose failures name nobody. The database quotes the row that it refuses, names and all, and the worker
 * writes failures into its log: what was refused, and by which rule, is enough to find it.
 */
export const discreet =
  <Args extends unknown[], Result>(act: (...args: Args) => Promise<Result>) =>
  async (...args: Args): Promise<Result> => {
    try {
      return await act(...args);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      const { code, table, constraint } = error;
      const where = [table, constraint].filter(Boolean).join(', ');
      throw new Error(`The record refused this: SQLSTATE ${code ?? 'unknown'}${where && ` (${where})`}`);
    }
  };
