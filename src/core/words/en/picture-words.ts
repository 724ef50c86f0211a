import type { PictureWords } from '../picture-words.ts';

const kinds = { timeline: 'the timeline', map: 'the map', chart: 'the chart' };

export const enPictureWords: PictureWords = {
  save: 'Save picture:',
  format: { svg: 'SVG', png: 'PNG' },
  saveAs: (kind, format) => `${format} of ${kinds[kind]}`,
  source: (site, address, licence) => `From: ${site}${address === null ? '' : `, ${address}`}. Licence: ${licence}.`,
  saved: (file) => `Saved: ${file}`,
  failed: 'The picture could not be made.',
};
