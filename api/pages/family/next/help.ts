import type { Block } from '../../../../rules/notices/letter';
import type { Said, Speech } from '../../../family/speech';
import type { FamilyPage } from '../family-page';

/** Whom to talk to, and who helps: what stands at the end of every letter too. */
export function helpFor({ lead, school }: FamilyPage, { say }: Speech): Block[] {
  const at = { school: school.name };
  const how = howToReach(lead?.email, school.details.telephone);
  return [
    { h: say('help.talk') },
    {
      p: say(
        lead ? { say: 'help.lead', with: { ...at, lead: lead.name } } : { say: 'help.office', with: at },
      ),
    },
    ...(how ? [{ p: say(how) }] : []),
    { h: say('help.free') },
    { list: [say('help.coram'), say('help.ipsea'), say('help.sendiass')] },
  ];
}

function howToReach(email: string | undefined, phone: string | undefined): Said | null {
  if (phone && email) return { say: 'help.call-or-write', with: { phone, email } };
  if (phone) return { say: 'help.call', with: { phone } };
  return email ? { say: 'help.write', with: { email } } : null;
}
