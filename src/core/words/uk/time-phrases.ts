import type { TimePhrases, Unit } from '../time-phrases.ts';
import { ukRange } from './range.ts';

const seasons = { 21: 'весна', 22: 'літо', 23: 'осінь', 24: 'зима' };
const ofSeasons = { 21: 'весни', 22: 'літа', 23: 'осені', 24: 'зими' };

// Prepositions of ranges («від», «до») ask for the genitive, which is what is meant by a noun here.
const oneFrom = (asNoun: boolean): string => (asNoun ? 'одного з' : 'один із');
const units: Readonly<Record<Unit, string>> = { day: 'днів', month: 'місяців', year: 'років' };

export const ukTimePhrases: TimePhrases = {
  locale: 'uk',
  unknown: 'дата невідома',
  season: (code, asNoun) => (asNoun ? ofSeasons : seasons)[code],
  seasonOfYear: (season, year) => `${season} ${year}`,
  // An era follows the word: «45 року до н. е.».
  year: (year, asNoun) => (asNoun ? year.replace(/^\d+/, '$& року') : year),
  uncertain: (date, asNoun) => (asNoun ? `${date} (можливо)` : `можливо, ${date}`),
  approximate: (date) => `приблизно ${date}`,
  approximateStretch: (dates) => `${dates} (приблизно)`,
  oneOf: (unit, whole, asNoun) => `${oneFrom(asNoun)} ${unit === 'year' ? whole : `${units[unit]} ${whole}`}`,
  between: (unit, bounds, first, last, asNoun) => {
    const one = `${oneFrom(asNoun)} ${units[unit]}`;
    // The names of months would have to be declined, and stand after a colon instead.
    if (bounds === 'month') return `${one}: ${ukRange(first, last)}`;
    return `${one} ${ukRange(first, last)}${bounds === 'year' && unit !== 'year' ? ' років' : ''}`;
  },
  decade: (firstYear, asNoun) => (asNoun ? `${firstYear}-х років` : `${firstYear}-${firstYear.endsWith('40') ? 'ві' : 'ті'} роки`),
  ofYear: (date, year) => `${date} ${year}`,
  unknownYear: 'невідомого року',
  unknownDate: 'невідомої дати',
  fitting: (edtf, asNoun) => `${asNoun ? 'дати' : 'дата'} за записом ${edtf}`,
  longYear: (digits, isBeforeChrist, asNoun) => `${digits} ${asNoun ? 'року' : 'рік'}${isBeforeChrist ? ' до н. е.' : ''}`,
  clock: (day, clock) => `${day}, ${clock}`,
  offset: (offsets) => `(${offsets.join(' або ')})`,
  range: ukRange,
  rangeOfDoubt: (start, end) => `від ${start} до ${end}`,
  openStart: (end) => `до ${end}`,
  unknownStart: (end) => `до ${end}, початок невідомий`,
  openEnd: (start) => `від ${start}, кінець не вказано`,
  unknownEnd: (start) => `від ${start}, кінець невідомий`,
};
