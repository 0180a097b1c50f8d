import type { Request, Response, Router } from 'express';
import { noticesOf, type Notice } from '../../../../database/notices';
import { localDateTimeOf } from '../../../../rules/calendar/london-time';
import { MAY_BE_GIVEN } from '../../../../rules/notices/notice-status';
import { mayReadNotice } from '../../../cases/kept-from-school';
import { recordLetterGiven } from '../../../commands/letter-given';
import { letterGiven as schema } from '../../../commands/schemas/given';
import type { House } from '../../../house';
import { GIVEN_HOW } from '../../../words/choices';
import { COMMAND_WORDS } from '../../../words/commands';
import { dateAndTime } from '../../../words/dates';
import { NOTICE_NAMES } from '../../../words/notices';
import { answersGiven } from '../form/given';
import { askSimple, type SimpleForm } from '../../form/simple-form';
import { showPage } from '../../render';
import { ownFormRoutes } from '../form/own-form';
import { pupilFrame } from '../frame';
import type { PupilPage } from '../pupil-page';

const { path, deed, done } = COMMAND_WORDS['record-letter-given'];
const { 'by-hand': hand, 'first-class-post': post } = GIVEN_HOW;

const words = ({ notice, recipientName, composedAt }: Notice): string =>
  `${NOTICE_NAMES[notice]} to ${recipientName}, written at ${dateAndTime(localDateTimeOf(Date.parse(composedAt)))}`;

/** The letters of the case that have reached nobody yet, and could go on paper. */
async function lettersToGive({ house, caseId, viewer }: PupilPage): Promise<Record<string, string>> {
  const notices = (await noticesOf(house.db, caseId)).filter(
    ({ status, notice, againBy }) =>
      MAY_BE_GIVEN.includes(status) && againBy === null && mayReadNotice(viewer.office, notice),
  );
  return Object.fromEntries(notices.map((n) => [n.id, words(n)]));
}

async function formFor(page: PupilPage, request: Request): Promise<SimpleForm<typeof schema>> {
  const { house, viewer, url } = page;
  const letters = await lettersToGive(page);
  return {
    template: 'pupil/letter-given/page.njk',
    page: {
      ...pupilFrame(page, deed, 'A letter that was posted or handed over'),
      action: `${url}/${path}`,
      button: 'Record that it was given',
      letters,
      toPrint: Object.entries(letters).map(([id, named]) => ({
        href: `${url}/notices/${id}/letter.pdf`,
        words: named,
      })),
      ways: { 'first-class-post': post, 'by-hand': hand },
    },
    schema,
    read: (a) => ({
      letter: a.text('letter'),
      given: { how: a.choice('given-how'), on: a.date('given-on') },
    }),
    start: answersGiven(request, 'letter'),
    act: async (body, id) => (await recordLetterGiven(house, viewer, page, id, body)) ?? { absent: true },
    fieldOf: (refused) => (refused.startsWith('letter-') ? 'letter' : 'given-on'),
    done,
    next: () => `${url}/notices`,
  };
}

/** The form, or that there is nothing to record. */
async function ask(form: SimpleForm<typeof schema>, response: Response, page: PupilPage): Promise<void> {
  if (Object.keys(form.page['letters'] as object).length > 0) return askSimple(form, response);
  showPage(response, 'pupil/letter-given/none.njk', pupilFrame(page, deed, 'No letter waits for the post'));
}

/** A letter without an address, or that no mail server took, goes by post or by hand; somebody says when (C8, E1). */
export const letterGivenRoutes = (house: House): Router =>
  ownFormRoutes(house, {
    command: 'record-letter-given',
    cannot: 'You cannot record a letter that was given',
    formFor,
    ask,
  });
