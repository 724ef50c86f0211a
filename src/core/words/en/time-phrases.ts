import type { TimePhrases } from '../time-phrases.ts';

const seasons = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

export const enTimePhrases: TimePhrases = {
  locale: 'en-GB',
  unknown: 'date unknown',
  season: (code) => seasons[code],
  seasonOfYear: (season, year) => `${season} ${year}`,
  year: (year) => year,
  uncertain: (date) => `perhaps ${date}`,
  approximate: (date) => `about ${date}`,
  approximateStretch: (dates) => `${dates}, approximately`,
  oneOf: (unit, whole) => `a ${unit} in ${whole}`,
  between: (unit, bounds, first, last, asNoun) => `${asNoun || unit !== bounds ? `a ${unit} between` : 'between'} ${first} and ${last}`,
  decade: (firstYear) => `the ${firstYear}s`,
  ofYear: (date, year) => `${date} of ${year}`,
  unknownYear: 'an unknown year',
  unknownDate: 'an unknown date',
  fitting: (edtf) => `a date that fits ${edtf}`,
  longYear: (digits, isBeforeChrist) => (isBeforeChrist ? `${digits} BC` : `the year ${digits}`),
  clock: (day, clock) => `${day}, ${clock}`,
  offset: (offsets) => `(${offsets.join(' or ')})`,
  range: (start, end) => `${start} to ${end}`,
  rangeOfDoubt: (start, end) => `from ${start} to ${end}`,
  openStart: (end) => `until ${end}`,
  unknownStart: (end) => `until ${end}, start unknown`,
  openEnd: (start) => `from ${start}, no end given`,
  unknownEnd: (start) => `from ${start}, end unknown`,
};
