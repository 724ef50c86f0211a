import type { Name } from '../../model/source.ts';
import { braced, texOf } from './bibtex-text.ts';

/**
 * Names as BibTeX lists them: “von Family, Suffix, Given”, joined by “and”. One that is not parted, and each part that would be
 * taken for something else, stands in braces of its own. BibTeX knows one kind of particle, see {@link usesPrefix}.
 */
export const bibtexNames = (names: readonly Name[]): string => names.map(bibtexName).join(' and ');

/** Whether the particles of these names belong to the family name: biblatex knows that of all names of an entry at once. */
export const usesPrefix = (names: readonly Name[]): boolean => names.some(({ nonDroppingParticle }) => nonDroppingParticle !== null);

function bibtexName({ family, given, droppingParticle, nonDroppingParticle, suffix, literal }: Name): string {
  if (literal !== null) return braced(texOf(literal));
  const particles = [droppingParticle, nonDroppingParticle].filter((part) => part !== null).join(' ');
  const before = isParticle(particles) ? texOf(particles) : '';
  const whole = [before === '' ? particles : '', family ?? ''].filter((part) => part !== '').join(' ');
  const last = `${before === '' ? '' : `${before} `}${familyPart(whole)}`;
  return [last, suffix === null ? null : part(suffix), given === null ? null : part(given)].filter((each) => each !== null).join(', ');
}

// By this BibTeX finds them: words that begin with a small letter.
const isParticle = (text: string): boolean => text !== '' && text.split(' ').every((word) => /^\p{Ll}/u.test(word)) && isPlain(text);

const isPlain = (text: string): boolean => !/[,{}\\"]|(?:^|\s)and(?:\s|$)/i.test(text) && text.toLowerCase() !== 'others';

/** A family name of several words, or with a small letter first, would be parted again. */
const familyPart = (text: string): string => (isPlain(text) && !/\s|^\p{Ll}/u.test(text) ? texOf(text) : braced(texOf(text)));

const part = (text: string): string => (isPlain(text) ? texOf(text) : braced(texOf(text)));
