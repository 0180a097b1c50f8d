import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesReference } from './reference';

/** `npm run rules-reference`: writes the reference of the rules anew. */
writeFileSync(join(process.cwd(), 'docs', 'reference', 'rules.md'), rulesReference());
