import { proposeId } from '../core/import/propose-id.ts';
import { idFault } from '../core/model/id.ts';
import { CallError } from '../io/call-error.ts';

/** What the name of a package begins with: what was given, or what can be made of the title. */
export function packageName(given: string | null, title: string): string {
  if (given === null) return proposeId(title) ?? 'snapshot';
  if (idFault(given) !== null) throw new CallError(`The name of a package cannot be “${given}”.`, 'Give lower-case letters from a to z and digits, with single hyphens between them.');
  return given;
}
