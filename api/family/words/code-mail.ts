/** The e-mail with a code. */
export const CODE_MAIL = {
  'mail.hello': 'Hello',
  'mail.code': 'Your code is {code}.',
  'mail.type': 'Type it into the page that asked for it. It works once, for {minutes} minutes.',
  'mail.tell-nobody': 'We never ask you for it by phone. Please tell it to nobody.',
  'mail.not-asked': 'Did you not ask for a code? Then you need do nothing.',
} as const;
