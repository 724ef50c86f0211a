import type { Reading } from '../core/render/reference.ts';
import { siteInput } from './input.ts';

/** The zone and the language in which pages write dates and numbers: the interface is in English. */
export const reading = (): Reading => ({ zone: siteInput().chronicle.site.timeZone, locale: 'en' });
