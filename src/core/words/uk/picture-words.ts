import type { PictureWords } from '../picture-words.ts';

const kinds = { timeline: 'хроніка', map: 'карта', chart: 'діаграма' };

export const ukPictureWords: PictureWords = {
  save: 'Зберегти зображення:',
  format: { svg: 'SVG', png: 'PNG' },
  saveAs: (kind, format) => `${format}: ${kinds[kind]}`,
  source: (site, address, licence) => `Звідки: ${site}${address === null ? '' : `, ${address}`}. Ліцензія: ${licence}.`,
  saved: (file) => `Збережено: ${file}`,
  failed: 'Зображення не вдалося створити.',
};
