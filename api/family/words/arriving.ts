/** The way in: the page behind a letter's link, and the code. */
export const ARRIVING = {
  'door.title': 'Get a code',
  'door.why':
    'To keep your page private, we send a code to your email address. It is the address that our letter went to.',
  'door.why-any':
    'To keep your page private, we send a code to your email address or your mobile phone. We use the one that the school has for you.',
  'door.send': 'Send my code',
  'door.changed': 'Has your email address changed? Please call the school. The number is in your letter.',
  'code.title': 'Type in your code',
  'code.sent':
    'If your link still works, we have sent you an email with a code. It can take a few minutes. Look in your junk mail too.',
  'code.sent-any':
    'If your link still works, we have sent you a code, by email or by text message. It can take a few minutes. Look in your junk mail too.',
  'code.label': 'Your code',
  'code.hint': 'Six numbers. It works for {minutes} minutes',
  'code.none': 'No code yet?',
  'code.most': 'We send you three codes in {minutes} minutes at most. Only the newest one works.',
  'code.again': 'Send a new code',
  'code.by-text': 'Send it to my mobile phone',
  'code.on-its-way': 'If your link still works, a new code is on its way. The old one has ended.',
  'code.wrong': 'This code does not work. Check it, or ask for a new one',
  'closed.title': 'Open the link in your letter',
  'closed.out': 'You are not signed in now. We sign you out when a page has not been used for a while.',
  'closed.again': 'Please open the link in your newest letter again. We then send you a new code.',
  'closed.broken': 'Does the link not work? Please call the school. The number is in your letter.',
} as const;
