import { addDays } from '../../../../../../rules/calendar/epoch-day';
import { OFF_SITE_NOTICES } from '../../../../../words/choices';
import { SPECIMEN, todayIn, voicesFrom } from '../../../form/parts';
import type { PupilForm } from '../../../form/pupil-form';

/** Law 42 to 45: the direction, with all that its notice must say. */
export const directOffSite: PupilForm = {
  command: 'direct-off-site',
  template: 'pupil/forms/off-site/direct/page.njk',
  heading: ({ pupil }) => `Direct ${pupil.firstName} off site`,
  button: () => 'Direct off site',
  start: (page) => ({ ...todayIn(page, 'decidedOn'), notice: 'today' }),
  read: (a, page) => ({
    decidedOn: a.date('decidedOn'),
    provider: a.text('provider'),
    address: a.text('address'),
    reportTo: a.text('reportTo'),
    firstDay: a.date('firstDay'),
    days: a.whole('days'),
    times: a.text('times'),
    reasons: a.text('reasons'),
    objectives: a.text('objectives'),
    noticeGivenOn: noticeGivenOn(a.text('notice'), a.date('noticeGivenOn'), page.today),
    voices: voicesFrom(a),
  }),
  view: ({ pupil }) => ({ notices: OFF_SITE_NOTICES, firstName: pupil.firstName }),
  specimen: ({ today }) => ({
    decidedOn: today,
    ...{ provider: '-', address: '-', reportTo: '-', times: '-', reasons: '-', objectives: '-' },
    firstDay: addDays(today, 28),
    days: 10,
    noticeGivenOn: null,
    voices: SPECIMEN.voices,
  }),
};

function noticeGivenOn(answer: string, givenOn: string, today: string): string | null {
  if (answer === 'today') return today;
  return answer === 'given' ? givenOn : null;
}
