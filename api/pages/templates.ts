import { dirname, join } from 'node:path';
import { Environment, FileSystemLoader } from 'nunjucks';
import { filters } from './filters';

const LIBRARY = join(dirname(require.resolve('govuk-frontend/package.json')), 'dist');

/** Templates stand beside the pages they belong to and are named from api/pages. Everything printed is escaped. */
export function templates(): Environment {
  const environment = new Environment(new FileSystemLoader([__dirname, LIBRARY]), {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
  return environment;
}
