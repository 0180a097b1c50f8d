import type { Partnership } from '../state';
import type { ReportsEvent } from './events';
import type { Report } from './report';

/** What is kept of reports: those that are open, and those closed since the last one came. The record keeps them all. */
export function evolveReports(state: Partnership, event: ReportsEvent): Partnership {
  return { ...state, reports: after(state.reports ?? [], event) };
}

function after(reports: Report[], event: ReportsEvent): Report[] {
  switch (event.type) {
    case 'exclusion-reported': {
      const { report: id, on, school, within } = event;
      return [...reports.filter(({ closed }) => closed === null), { id, on, school, within, closed: null }];
    }
    case 'report-answered':
    case 'report-placed': {
      const how = event.type === 'report-answered' ? 'answered' : 'placed';
      return reports.map((one) =>
        one.id === event.report ? { ...one, closed: { how, on: event.on } } : one,
      );
    }
  }
}
