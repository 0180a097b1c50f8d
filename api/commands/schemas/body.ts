import type { z } from 'zod';
import type { PupilCommand } from '../../../rules/pupil/commands';

/** What a command holds beside its name, id and actor, which the API adds. */
export type Body<Command> = Omit<Command, 'type' | 'id' | 'actor'>;

/** The command of a name, also where one interface serves two names. */
export type CommandOf<Name, Command = PupilCommand> = Command extends { type: infer Type }
  ? Name extends Type
    ? Command
    : never
  : never;

/** A schema that yields all of a command: a field that the rules want and the schema forgets does not compile. */
export type SchemaOf<Command> = z.ZodType<Body<Command>>;
