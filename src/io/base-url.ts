import { rootRefusalOf } from '../core/model/web-address.ts';
import { CallError } from './call-error.ts';

/**
 * The address under which the site will stand, with a slash at the end: as it was given, or as the content names it.
 * @throws CallError when what was given is no web address.
 */
export function baseUrlOf(given: string | null, ofContent: string | null): string | null {
  if (given === null) return ofContent;
  const refusal = rootRefusalOf(given);
  if (refusal !== null) throw new CallError(`“${given}” cannot be the address of the site: ${refusal}.`, 'Give for example --base-url https://example.org/timeline/');
  return new URL(given).href.replace(/\/*$/, '/');
}
