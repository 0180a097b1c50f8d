import type { Response } from 'express';
import type { Import, ImportResult, importsOf } from '../../../database/imports';
import { dateOf, localDateTimeOf } from '../../../rules/calendar/london-time';
import { dateInWords } from '../../../rules/calendar/words';
import { may } from '../../permissions';
import type { FieldError } from '../../problems/field-error';
import type { Raw } from '../form/answers';
import { showPage } from '../render';
import type { Handed, Importer, ImportPage } from './importer';
import { IMPORTERS } from './importers';

const BACK = { href: '/imports', text: 'Back to imports' };

/** The kinds of file, and the latest imports. */
export function drawList(
  { viewer }: ImportPage,
  imports: Awaited<ReturnType<typeof importsOf>>,
  response: Response,
): void {
  const kinds = IMPORTERS.filter(({ offices }) => offices.includes(viewer.office));
  showPage(response, 'imports/page.njk', {
    title: 'Imports',
    back: may(viewer.office, 'read-partnership')
      ? { href: '/partnership', text: 'Back to the partnership' }
      : { href: '/pupils', text: 'Back to pupils' },
    kinds: kinds.map(({ kind, title, about }) => ({ href: `/imports/${kind}`, title, about })),
    imports: imports.flatMap(({ id, kind, status, createdAt, result }) => {
      const importer = kinds.find((one) => one.kind === kind);
      if (!importer) return [];
      const waits = status === 'running' ? 'Not finished: carry on' : 'Not confirmed yet';
      const said = result ? importer.resultInWords(result as ImportResult).said : waits;
      const on = dateInWords(dateOf(localDateTimeOf(Date.parse(createdAt))));
      return [{ href: `/imports/${id}`, title: importer.title, on, said }];
    }),
  });
}

/** The form to choose a file. */
export function drawUpload(importer: Importer, response: Response, answers: Raw, errors: FieldError[]): void {
  const rest = { ...answers, file: undefined };
  const view = {
    title: importer.title,
    back: BACK,
    errors,
    form: { answers: rest, errors },
    kind: importer.kind,
    ...importer.upload,
  };
  showPage(response, `imports/${importer.kind}/upload.njk`, view, errors.length > 0 ? 422 : 200);
}

/** What the file would do, with every row that stands in the way. */
export async function drawCheck(
  page: ImportPage,
  importer: Importer,
  row: Import,
  response: Response,
  failed: { errors: FieldError[]; answers?: Raw; status?: number } = { errors: [] },
): Promise<void> {
  const { bad, deed, view, progress } = await importer.check(row, page);
  const { errors, answers = {} } = failed;
  const ticked = answers['take'] === undefined && errors.length === 0 ? null : [answers['take'] ?? []].flat();
  showPage(
    response,
    `imports/${importer.kind}/check.njk`,
    {
      title: `${importer.title}: check`,
      back: BACK,
      errors,
      form: { answers, errors },
      action: `/imports/${row.id}`,
      bad,
      deed: bad.length > 0 && row.status === 'read' ? null : deed,
      progress,
      ticked,
      ...view,
    },
    failed.status ?? (errors.length > 0 ? 422 : 200),
  );
}

/** What was done, and what comes next. */
export function drawDone(page: ImportPage, importer: Importer, row: Import, response: Response): void {
  const { said, next } = importer.resultInWords(row.result as ImportResult);
  const handed = handedBy(page, importer, row);
  showPage(response, 'imports/done.njk', {
    title: `${importer.title}: done`,
    back: BACK,
    said,
    next,
    handed,
    csv: `/imports/${row.id}/table.csv`,
  });
}

/** What is to be handed on, for whoever took the file in and nobody else; null where there is nothing any more. */
export function handedBy(page: ImportPage, importer: Importer, row: Import): Handed | null {
  if (row.status !== 'done' || row.content === null || row.personId !== page.viewer.person) return null;
  return importer.handedOver?.(row, page) ?? null;
}
