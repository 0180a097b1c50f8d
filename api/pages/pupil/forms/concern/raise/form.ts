import { CONCERN_FROM, LOOKS_LIKE } from '../../../../../words/choices';
import type { PupilForm } from '../../../form/pupil-form';

/** C12: what looks like an unlawful exclusion. The authority must answer it, and the school cannot. */
export const raiseConcern: PupilForm = {
  command: 'raise-concern',
  template: 'pupil/forms/concern/raise/page.njk',
  heading: ({ pupil }) => `Was ${pupil.firstName} excluded unlawfully?`,
  button: () => 'Raise the concern with the authority',
  read: (a) => ({
    from: a.choice('from') ?? '',
    looksLike: a.choice('looksLike') ?? '',
    words: a.text('words'),
  }),
  view: () => ({ kinds: LOOKS_LIKE, from: CONCERN_FROM }),
  specimen: () => ({ from: 'staff', looksLike: 'other', words: '-' }),
};
