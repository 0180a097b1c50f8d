import type { CompiledCalendar } from '../../calendar/school-days';
import type { LocalDate } from '../../calendar/types';
import { inSchoolDays, owed } from '../../case/owed';
import type { Owed } from '../../case/obligation';
import { isOut } from '../../exclusion/standing';
import { onStage } from '../../programme/gate';
import type { PupilCase } from '../../pupil/state';
import { isAgreed } from '../decide';

/**
 * Once the parents agree to a supported transfer, the headteacher submits the documents to the panel.
 *
 * @source B11; seed 004, Stage 3: the headteacher follows the current procedure and submits the documentation
 */
export function submitReferral(state: PupilCase, calendar: CompiledCalendar): Owed[] {
  const { programme, policy } = state;
  const stage = onStage(programme);
  if (isOut(state) || !stage?.agreement?.agreed || !stage.meeting?.outcomes.includes('supported-transfer'))
    return [];
  const duty = {
    id: `submit-referral:${stage.agreement.on}`,
    duty: 'submit-referral',
    arisesFrom: 'stage-3',
    owedBy: 'headteacher',
    rule: 'B11',
    source: `${policy.name}: ${policy.referWithinSchoolDays} school days from the parents' agreement`,
    confirmed: false,
  } as const;
  const due = inSchoolDays(stage.agreement.on, policy.referWithinSchoolDays, calendar);
  return [
    owed(duty, due, policy.ladders['submit-referral'], calendar, submittedOn(state, stage.agreement.on)),
  ];
}

/** A referral of before this agreement, which the panel refused or the school withdrew, does not meet it. */
function submittedOn(state: PupilCase, agreedOn: LocalDate): LocalDate | null {
  const { transfer } = state;
  switch (transfer.at) {
    case 'none':
      return transfer.withdrawnOn !== undefined && transfer.withdrawnOn >= agreedOn
        ? transfer.withdrawnOn
        : null;
    case 'refused':
      return transfer.on > agreedOn ? transfer.on : null;
    case 'agreed':
      if (!isAgreed(state)) return null;
      return transfer.on > agreedOn ? transfer.on : agreedOn;
    case 'referred':
    case 'booked':
      return transfer.on > agreedOn ? transfer.on : agreedOn;
  }
}
