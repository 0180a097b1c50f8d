import { dateInWords } from '../../../../rules/calendar/words';
import { lastRequest, runningDirections } from '../../../../rules/off-site/asked';
import type { PupilPage } from '../pupil-page';
import { directionWords } from './directions';

/** A running off-site direction as the pupil's page shows it. */
export interface DirectionView {
  what: string;
  address: string;
  reportTo: string;
  times: string;
  objectives: string;
  notice: string;
  reviews: string;
}

export const directionViews = ({ state }: PupilPage): DirectionView[] =>
  runningDirections(state).map((d) => {
    const request = lastRequest(d);
    const last = d.reviews.at(-1);
    return {
      what: directionWords(d),
      address: d.address,
      reportTo: d.reportTo,
      times: d.times,
      objectives: d.objectives,
      notice: d.noticeGivenOn ? `Given on ${dateInWords(d.noticeGivenOn)}` : 'Not given yet',
      reviews:
        request?.metOn === null
          ? `Asked for on ${dateInWords(request.on)}, still to be held`
          : last
            ? `Last held on ${dateInWords(last)}`
            : 'None yet',
    };
  });
