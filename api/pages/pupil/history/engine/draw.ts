import type { Request, Response } from 'express';
import { NAMESPACE } from '../../../../../messages/queues';
import { pupilWorkflowId } from '../../../../../messages/ids';
import { localDateTimeOf } from '../../../../../rules/calendar/london-time';
import type { EngineEvent } from '../../../../engine/story';
import { dateAndTime } from '../../../../words/dates';
import { showPage } from '../../../render';
import { pupilFrame } from '../../frame';
import type { PupilPage } from '../../pupil-page';

const RUN = /^[0-9a-f-]{36}$/;

/** The engine's own events of one run, decrypted for an authorised administrator. */
export async function drawEngine(page: PupilPage, request: Request, response: Response): Promise<void> {
  const asked = request.query['run'];
  const workflowId = pupilWorkflowId(page.caseId);
  const run = typeof asked === 'string' && RUN.test(asked) ? asked : undefined;
  const story = await page.house.engine.story(workflowId, run);
  const ui = page.house.config.temporalUiUrl;
  showPage(response, 'pupil/history/engine/page.njk', {
    ...pupilFrame(page, 'Engine events', `Engine events, case ${page.pupil.caseRef}`),
    back: { href: `${page.url}/history`, text: 'Back to history and future' },
    workflowId,
    story: story && {
      runId: story.runId,
      status: story.status.toLowerCase(),
      runs: story.runs.map((r) => ({
        href: `${page.url}/history/engine?run=${r.runId}`,
        text: `Run from ${at(r.startedAt)}, ${r.status.toLowerCase()}`,
        now: r.runId === story.runId,
      })),
      events: story.events.map(eventView),
    },
    engineUrl:
      ui && story ? `${ui}/namespaces/${NAMESPACE}/workflows/${workflowId}/${story.runId}/history` : null,
  });
}

const at = (iso: string): string => dateAndTime(localDateTimeOf(Date.parse(iso)));

const eventView = ({ id, type, at: when, updateId, attributes }: EngineEvent) => ({
  id,
  anchor: updateId ? `command-${updateId}` : null,
  type: type.replace(/([a-z])([A-Z])/g, '$1 $2'),
  when: at(when),
  attributes: JSON.stringify(attributes, null, 2),
});
