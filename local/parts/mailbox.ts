import { startChild } from '../process/child';
import { answersWell } from '../process/health-checks';
import { freePort } from '../process/ports';
import { untilHealthy } from '../process/until-healthy';
import { filesOf, inData, keepIn, program, type House } from '../supervisor/house';

const MAIN = require.resolve('../mailbox/main');

/** The local mailbox, unless SMTP_URL names a mail server. */
export async function mailbox(house: House): Promise<void> {
  if (house.env['SMTP_URL']) return;
  const { ports } = house.settings;
  const smtpPort = await freePort('the mail server', ports.smtp, house.say);
  const webPort = await freePort('the mailbox', ports.mailbox, house.say);
  const webUrl = `http://localhost:${webPort}`;
  const env = {
    ...house.env,
    MAILBOX_FOLDER: inData(house, 'mailbox'),
    MAILBOX_SMTP_PORT: String(smtpPort),
    MAILBOX_PORT: String(webPort),
  };
  const { logFile } = filesOf(house, 'mailbox');
  await keepIn(house, {
    name: 'The mailbox',
    start: async (signal) => {
      const child = await startChild({ ...program(house, 'mailbox', [MAIN]), env });
      const check = () => answersWell(`http://127.0.0.1:${webPort}/health/ready`);
      return untilHealthy(child, { name: 'The mailbox', logFile, check, withinSeconds: 20, signal });
    },
  });
  house.env['SMTP_URL'] = `smtp://127.0.0.1:${smtpPort}`;
  house.env['MAILBOX_URL'] = webUrl;
}
