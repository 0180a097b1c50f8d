import { z } from 'zod';
import type { SayOwnWords } from '../../../rules/pupil/commands';
import type { SchemaOf } from './body';
import { choice, text } from './text';

export const sayOwnWords = z.strictObject({
  whose: choice('whose words they are', ['pupil', 'parents']),
  words: text('the words'),
}) satisfies SchemaOf<SayOwnWords>;
