import { fileURLToPath } from 'node:url';

/** The checkout under test, without a slash at the end. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
