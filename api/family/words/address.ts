/** Where one of the family is reached, put right by itself. */
export const ADDRESS = {
  'address.title': 'Tell us a new address',
  'address.link': 'Tell us a new email, home address or phone number',
  'address.until': 'Somebody at school looks at it first. Until then we use the old one.',
  'address.safe': 'That keeps your letters safe.',
  'address.which': 'What is new?',
  'address.email': 'My email address',
  'address.post': 'My home address',
  'address.phone': 'My phone number',
  'address.choose': 'Choose what is new',
  'address.what': 'What is it now?',
  'address.lines': 'Put a home address in two to six short lines',
  'address.write': 'Write the new one',
  'address.send': 'Send this to the school',
  'address.not-one': 'This does not look right. Check it, and try again.',
} as const;
