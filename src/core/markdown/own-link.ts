import { idFault } from '../model/id.ts';

export type OwnKind = 'entry' | 'place' | 'actor' | 'source' | 'question';

/** A link to one of the timeline's own things; `claim` is the id after the `#` of an `entry:` link. */
export interface OwnLink {
  readonly kind: OwnKind;
  readonly id: string;
  readonly claim: string | null;
}

/** Reads `entry:id`, `entry:id#claim`, `place:id` and their like; null: the address has none of these schemes. */
export function readOwnLink(address: string): OwnLink | { readonly refusal: string } | null {
  const scheme = /^(?:entry|place|actor|source|question)(?=:)/i.exec(address)?.[0];
  if (scheme === undefined) return null;
  const kind = scheme.toLowerCase() as OwnKind;
  if (scheme !== kind) return { refusal: `${kind}: is written in lower case` };
  const rest = address.slice(kind.length + 1);
  const hash = rest.indexOf('#');
  const id = hash < 0 ? rest : rest.slice(0, hash);
  const claim = hash < 0 ? null : rest.slice(hash + 1);
  if (claim !== null && kind !== 'entry') return { refusal: 'only an entry has claims to name after a #' };
  const refusal = idRefusal(id, `${kind}:`) ?? (claim === null ? null : idRefusal(claim, '#'));
  return refusal === null ? { kind, id, claim } : { refusal };
}

function idRefusal(id: string, before: string): string | null {
  if (id === '') return `the id is missing after ${before}`;
  const fault = idFault(id);
  return fault === null ? null : `what stands after ${before} is not an id: ${fault.reason}`;
}
