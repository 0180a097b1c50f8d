import { impossible } from '../impossible';
import { dateMoved } from './date-moved';
import { concernAnswered } from './concern-answered';
import { concernRaised } from './concern-raised';
import { dutyComing } from './duty-coming';
import { dutyDue } from './duty-due';
import { dutyLate } from './duty-late';
import { escalationRaised } from './escalation-raised';
import type { LetterFacts } from './facts';
import type { Letter } from './letter';
import { offSiteDirection } from './off-site-direction';
import { offSiteOutcome } from './off-site-outcome';
import { openingLeaflet } from './opening-leaflet';
import { panelBooked } from './panel-booked';
import { panelCancelled } from './panel-cancelled';
import { panelDecided } from './panel-decided';
import { panelMoved } from './panel-moved';
import { safeguardingSeparation } from './safeguarding-separation';
import { separationOutcome } from './separation-outcome';
import { stageChange } from './stage-change';
import { isStatutory, STATUTORY } from './statutory';
import { statutoryLetter } from './statutory-letter';
import { weeklyFeedback } from './weekly-feedback';

export { exclusionReport as composeExclusionReport } from './exclusion-report';
export { officesEnd as composeOfficesEnd } from './offices-end';
export { weeklyDigest as composeDigest } from './weekly-digest';

/**
 * A notice in words, from facts alone (E1). It has a letter for every state that a case can be in: where a date is not
 * known, the letter says so and why.
 */
export function composeLetter(facts: LetterFacts): Letter {
  const { notice } = facts;
  if (isStatutory(notice)) return statutoryLetter(facts, STATUTORY[notice]);
  switch (notice) {
    case 'opening-leaflet':
      return openingLeaflet(facts);
    case 'stage-change':
      return stageChange(facts);
    case 'weekly-feedback':
      return weeklyFeedback(facts);
    case 'date-moved':
      return dateMoved(facts);
    case 'duty-coming':
      return dutyComing(facts);
    case 'duty-due':
      return dutyDue(facts);
    case 'duty-late':
      return dutyLate(facts);
    case 'escalation-raised':
      return escalationRaised(facts);
    case 'panel-booked':
      return panelBooked(facts);
    case 'panel-moved':
      return panelMoved(facts);
    case 'panel-cancelled':
      return panelCancelled(facts);
    case 'panel-decided':
      return panelDecided(facts);
    case 'off-site-direction':
      return offSiteDirection(facts);
    case 'safeguarding-separation':
      return safeguardingSeparation(facts);
    case 'separation-outcome':
      return separationOutcome(facts);
    case 'concern-raised':
      return concernRaised(facts);
    case 'concern-answered':
      return concernAnswered(facts);
    case 'off-site-outcome':
      return offSiteOutcome(facts);
    default:
      return impossible(notice);
  }
}
