import type { Importer } from './importer';
import { peopleImporter } from './people/importer';
import { pupilsImporter } from './pupils/importer';
import { schoolsImporter } from './schools/importer';

/** Every kind of file, in the order in which a partnership is set up. */
export const IMPORTERS: readonly Importer[] = [schoolsImporter, peopleImporter, pupilsImporter];
