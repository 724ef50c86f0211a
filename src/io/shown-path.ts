import { relative, resolve, sep } from 'node:path';

/** Where a file of the content lies, as seen from where the command was started. */
export const shownPath = (content: string, file: string): string => relative('', resolve(content, file)).replaceAll(sep, '/');
