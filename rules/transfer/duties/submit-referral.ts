import type { CompiledCalendar } from '../../calendar/school-days';
import { inSchoolDays, owed } from '../../case/owed';
import type { Owed } from '../../case/obligation';
import { onStage } from '../../programme/gate';
import type { PupilCase } from '../../pupil/state';

/**
 * Once the parents agree to a supported transfer, the headteacher submits the documents to the panel.
 *
 * @source B11; seed 004, Stage 3: the headteacher follows the current procedure and submits the documentation
 */
export function submitReferral(
  { programme, transfer, policy }: PupilCase,
  calendar: CompiledCalendar,
): Owed[] {
  const stage = onStage(programme);
  if (!stage?.agreement?.agreed || !stage.meeting?.outcomes.includes('supported-transfer')) return [];
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
  const metOn = transfer.at === 'none' ? null : transfer.on;
  return [owed(duty, due, policy.ladders['submit-referral'], calendar, metOn)];
}
