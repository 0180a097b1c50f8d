import 'express-session';
import type { LocalDate } from '../../rules/calendar/types';
import type { Office } from '../../rules/case/people';
import type { Language } from '../../rules/pupil/language';
import type { Asked } from '../oidc/provider';

declare module 'express-session' {
  interface SessionData {
    /** Who signed in. Absent in the session of a visitor who has only opened the sign-in form. */
    person: string;
    /** Who gave a right password and still has to give a code, or to set the second factor up. Nobody is signed in yet. */
    halfway: string;
    /** When they gave it, in milliseconds. */
    halfwayAt: number;
    /** What the provider of OpenID Connect was asked with, until it answers. */
    asks: Asked & {
      /** Whoever comes back is to be linked with this person, who is signed in, and not to be signed in. */
      links?: string;
    };
    /** They signed in at the provider: signing out ends its session too. */
    atProvider: true;
    /** What the browser said it was when they signed in, for their own list of sessions. */
    agent: string;
    /** The office they act in now, and the partnership: it never becomes another one by itself. */
    office: Office;
    partnership: string;
    /** When they signed in, in milliseconds: a session ends a working day later, however busy. */
    signedInAt: number;
    /** The answers about to be confirmed: of which pupil, and under which id. Gone once it is done. */
    draft: { pupil: string; answers: Record<string, string | string[] | undefined> };
    /** What they have just reported without an account: what it is called, who must answer, by when; when it was sent, in milliseconds, and by which form. */
    reported: { reference: string; council: string; due: LocalDate; at: number; form: string };
    /** One sentence about what has just been done, for the next page. */
    alert: string;
    /** Why they need records outside their cases, by pupil: said once, and part of the log of reads from then on. */
    reasons: Record<string, string>;
    /** The hash of the letter's link that a family came by, before its code has been typed in. */
    asked: string;
    /** The hash of the link that a family is signed in by. */
    family: string;
    /** The language that one of a family has chosen, before or after coming in. */
    language: Language;
    /** Where they were going when they were asked to sign in. */
    wanted: string;
  }
}
