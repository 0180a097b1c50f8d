import type { Browser } from 'playwright-core';
import { pupilOfCase } from '../../../database/pupils';
import { until } from '../../support/until';
import type { Doing } from '../world/pupils';
import type { World } from '../world/start-world';
import { atScreen, type Visitor } from './visitor';

/** A parent with a letter in the mail. */
export interface Parent extends Visitor {
  name: string;
  /** Where the letter's link leads, as it came in the mail. */
  letter: string;
  /** The code that came last. */
  code(): Promise<string>;
}

/** A parent of this pupil, whose newest letter has come, at a screen where nothing is opened yet. */
export async function parentOf(
  world: World,
  browser: Browser,
  pupil: Doing,
  options: { javaScript?: boolean; which?: number } = {},
): Promise<Parent> {
  const { db } = world.stack.database;
  const contacts = (await pupilOfCase(db, pupil.id))?.contacts ?? [];
  const contact = contacts[options.which ?? 0];
  if (!contact) throw new Error('The pupil has a parent');
  const inMail = async (what: RegExp): Promise<string> => {
    let found = '';
    await until(`mail with ${what.source}`, async () => {
      const mail = (await world.stack.mailbox.messages()).filter((m) =>
        m.envelope.to.includes(contact.email),
      );
      found = mail.flatMap(({ text }) => what.exec(text)?.[1] ?? [])[0] ?? '';
      return found !== '';
    });
    return found;
  };
  return {
    ...(await atScreen(world, browser, options)),
    name: contact.name,
    letter: await inMail(/(\/f\/[\w-]{32})/),
    code: () => inMail(/code is (\d{6})\./),
  };
}

/** Types in the code that came, on the page that asks for it. */
export async function typeCode(parent: Parent): Promise<void> {
  await parent.field('Your code').fill(await parent.code());
  await parent.click(parent.button('Continue'));
}
