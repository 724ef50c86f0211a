import { join } from 'node:path';
import { linkStatusPath } from '../../core/model/link-status.ts';
import { writeIfOther } from '../write-whole.ts';

/** Puts `link-status.json` in its place as a whole; what was there stays until then. False: it says the same already. */
export const writeStatus = (content: string, text: string): Promise<boolean> => writeIfOther(join(content, linkStatusPath), text);
