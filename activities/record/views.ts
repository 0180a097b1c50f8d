import type { Database } from '../../database/connect';
import type { CaseEntry } from '../../messages/record';
import { writePanel } from './panel-view';
import { writePartnership } from './partnership-view';
import { writePupil } from './pupil-view';
import type { EntryOf } from './entry-of';

/** Brings the views of a case up to its last event. */
export async function writeViews(tx: Database, entry: CaseEntry): Promise<void> {
  switch (entry.kind) {
    case 'pupil':
      return writePupil(tx, entry as EntryOf<'pupil'>);
    case 'panel':
      return writePanel(tx, entry as EntryOf<'panel'>);
    case 'partnership':
      return writePartnership(tx, entry as EntryOf<'partnership'>);
  }
}
