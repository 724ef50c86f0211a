import { isolate } from '../isolate.ts';
import type { MapWords } from '../map-words.ts';
import { enCounting } from './counting.ts';

const { rough, exact, count: counted } = enCounting;
const distance = (km: number): string => (km < 1 ? `${rough(km * 1000)}\u00a0m` : `${rough(km)}\u00a0km`);
const reports = { one: 'report', other: 'reports' };

export const enMapWords: MapWords = {
  drawing: (places) => `Map of ${counted(places, { one: 'place', other: 'places' })} by the number of reports that name them. The list of places says the same in words.`,
  symbol: (name, count, isApproximate) => `${isolate(name)}: ${counted(count, reports)}${isApproximate ? ', position approximate' : ''}`,
  sign: (name, km) => `${isolate(name)} ${distance(km)}`,
  beyond: (km) => `about ${distance(km)} beyond the edge of this map`,
  distance,
  howToRead: ({ hasEmpty, hasApproximate, hasSigns }) =>
    [
      'The more reports name a place, the larger its circle.',
      hasEmpty ? 'Small and hollow: none does.' : '',
      hasApproximate ? 'Dashed: position approximate.' : '',
      hasSigns ? 'Arrow: beyond the edge, as far off as it says.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  scale: (off) => {
    if (off === null || off > 1) return 'The scale holds in the middle only.';
    if (off < 0.001) return 'The scale is true to within 0.1\u00a0%.';
    return `The scale holds in the middle and is wrong by up to ${rough(off * 100)}\u00a0% at the edges.`;
  },
  limits: 'Places in reports; no borders and no lines of control are drawn.',
  sources: 'Where positions are from',
  withoutPosition: 'Without a known position:',
  others: (count) => `and ${counted(count, { one: 'other', other: 'others' })}`,
  leftOut: (count) => `${counted(count, { one: 'other place', other: 'other places' })} with fewer reports ${count === 1 ? 'is' : 'are'} not shown.`,
  position: (latitude, longitude, isApproximate) => {
    const words = `${exact(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ${exact(Math.abs(longitude))}° ${longitude < 0 ? 'W' : 'E'}`;
    return isApproximate ? `${words} (approximate)` : words;
  },
  positionNotKnown: 'not known',
};
