/** The offices a person can hold. */
export type Office =
  | 'lead'
  | 'headteacher'
  | 'governors-clerk'
  | 'inclusion-officer'
  | 'behaviour-support-worker'
  | 'chair'
  | 'panel-member'
  | 'administrator';

/**
 * Who acts, and in which office. One of the family acts for itself: `person` is then the id of the contact. An event without
 * an actor is something the engine did by itself.
 */
export interface Actor {
  person: string;
  office: Office | 'family';
}

/** Whom a notice is for, or who owes a duty. Activities turn a role into the people and addresses of the case concerned. */
export type Role =
  | 'parents'
  | 'lead'
  | 'headteacher'
  | 'governing-body'
  | 'authority'
  | 'home-authority'
  | 'social-worker'
  | 'virtual-school-head'
  | 'review-body'
  | 'chair'
  | 'administrator';
