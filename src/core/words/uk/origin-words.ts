import type { OriginWords } from '../origin-words.ts';
import { ukCounting } from './counting.ts';

const { count: counted, form } = ukCounting;
const claims = { one: 'твердження', few: 'твердження', many: 'тверджень', other: 'твердження' };
const allClaims = (count: number): string => (count === 2 ? 'обидва твердження' : `усі ${counted(count, claims)}`);

function subject(count: number, all: number): string {
  if (count < all) return `${count} з них`;
  return count === 2 ? 'обидва' : `усі ${count}`;
}

// Names of sources cannot be declined: they stand after a noun that is.
export const ukOriginWords: OriginWords = {
  count: (origins) =>
    origins === 1
      ? '1 першоджерело'
      : counted(origins, { one: 'незалежне першоджерело', few: 'незалежні першоджерела', many: 'незалежних першоджерел', other: 'незалежного першоджерела' }),
  severalOrigins: 'мовці різні, і не відомо, щоб хтось із них повторював іншого',
  supportOfSameOrigin: 'те, що його підтримує, має те саме першоджерело',
  noSupport: 'жодне інше твердження його не підтримує',
  carriedBy: (sources) =>
    sources === 1
      ? 'його наводить одне джерело'
      : `цю саму заяву ${form(sources, { one: 'наводить', other: 'наводять' })} ${counted(sources, { one: 'джерело', few: 'джерела', many: 'джерел', other: 'джерела' })}`,
  goBack: (count, all, original) => `${subject(count, all)} ${form(count, { one: 'походить', other: 'походять' })} від джерела ${original}`,
  sameSpeaker: (count) => `${allClaims(count)} належать одному мовцеві`,
  sameSource: (count) => `${allClaims(count)} походять з одного джерела`,
  unnamedSpeakers: (unnamed, ways) => (unnamed === 2 ? `мовців не названо, і ${ways}` : `одного з мовців не названо, і ${ways}`),
  repeats: (copy, original) => `${copy} повторює джерело ${original}`,
  goesBackThrough: (copy, original, between) => `${copy} походить від джерела ${original} через ${between.length === 1 ? 'джерело' : 'джерела'} ${between.join(' і ')}`,
  bothGoBack: (one, other, original) => `${one} і ${other} походять від джерела ${original}`,
  withTitle: (name, title) => `${name}, «${title}»`,
};
