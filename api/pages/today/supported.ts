import { countSupported, supportedBy } from '../../../database/support-list';
import { SUPPORT_PRIORITIES } from '../../../rules/pupil/support';
import type { LocalDate } from '../../../rules/calendar/types';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';
import { SUPPORT_PRIORITY_NAMES } from '../../words/choices';
import { boardRows, type BoardRow } from '../board/rows';

/** As many as one page shows; the board has the rest. */
const MOST = 100;

/** One pupil of a behaviour support worker. */
interface SupportedRow extends BoardRow {
  priority: string;
}

/** A worker's own pupils, as many as one page shows, and how many more there are. */
interface Supported {
  rows: SupportedRow[];
  more: number;
}

/** A behaviour support worker's own pupils, by priority and what is due first; null for everybody else (B13). */
export async function supportedRows(
  house: House,
  viewer: Viewer,
  today: LocalDate,
): Promise<Supported | null> {
  if (viewer.office !== 'behaviour-support-worker') return null;
  const { partnership, person: worker } = viewer;
  const found = await supportedBy(house.db, { partnership, worker, today }, MOST);
  const rows = boardRows(found, viewer, today);
  const all = found.length < MOST ? found.length : await countSupported(house.db, { partnership, worker });
  return {
    rows: rows.map((row, at) => ({ ...row, priority: priorityOf(found[at]?.supportOrder ?? 0) })),
    more: all - found.length,
  };
}

const priorityOf = (order: number): string =>
  SUPPORT_PRIORITY_NAMES[SUPPORT_PRIORITIES[order - 1] ?? 'standard'];
