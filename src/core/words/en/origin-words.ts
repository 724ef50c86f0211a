import type { OriginWords } from '../origin-words.ts';
import { enCounting } from './counting.ts';

const { count: counted } = enCounting;
const allClaims = (claims: number): string => (claims === 2 ? 'both claims' : `all ${claims} claims`);

function subject(count: number, all: number): string {
  if (count < all) return `${count} of them`;
  return count === 2 ? 'both' : `all ${count}`;
}

export const enOriginWords: OriginWords = {
  count: (origins) => counted(origins, { one: 'origin', other: 'independent origins' }),
  severalOrigins: 'the speakers differ, and none is known to repeat another',
  supportOfSameOrigin: 'what supports it is of the same origin',
  noSupport: 'no other claim supports it',
  carriedBy: (sources) => (sources === 1 ? 'one source carries it' : `${sources} sources carry this one statement`),
  goBack: (count, all, original) => `${subject(count, all)} ${count === 1 ? 'goes' : 'go'} back to ${original}`,
  sameSpeaker: (claims) => `the same speaker made ${allClaims(claims)}`,
  sameSource: (claims) => `${allClaims(claims)} come from the same source`,
  unnamedSpeakers: (unnamed, ways) => (unnamed === 2 ? `the speakers are not named, and ${ways}` : `one speaker is not named, and ${ways}`),
  repeats: (copy, original) => `${copy} repeats ${original}`,
  goesBackThrough: (copy, original, between) => `${copy} goes back to ${original} through ${between.join(' and ')}`,
  bothGoBack: (one, other, original) => `${one} and ${other} both go back to ${original}`,
  withTitle: (name, title) => `${name}, “${title}”`,
};
