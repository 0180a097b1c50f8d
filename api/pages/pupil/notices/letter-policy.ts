/**
 * What a stored letter may do in its frame: be read. E-mails carry their styles inside; scripts, forms, pictures from
 * elsewhere and anything else are shut out, and a sandbox takes away whatever is left.
 */
export const letterPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'sandbox',
].join('; ');
