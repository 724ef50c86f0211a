import { isolate } from '../isolate.ts';
import type { MapWords } from '../map-words.ts';
import { ukCounting } from './counting.ts';

const { rough, exact, number, count: counted } = ukCounting;
const distance = (km: number): string => (km < 1 ? `${rough(km * 1000)}\u00a0м` : `${rough(km)}\u00a0км`);
const places = { one: 'місце', few: 'місця', many: 'місць', other: 'місця' };
const reports = { one: 'повідомлення', few: 'повідомлення', many: 'повідомлень', other: 'повідомлення' };

export const ukMapWords: MapWords = {
  drawing: (count) => `Карта, на якій ${counted(count, places)}: за кількістю повідомлень, що їх називають. У списку місць те саме сказано словами.`,
  symbol: (name, count, isApproximate) => `${isolate(name)}: ${counted(count, reports)}${isApproximate ? ', положення приблизне' : ''}`,
  sign: (name, km) => `${isolate(name)} ${distance(km)}`,
  beyond: (km) => `приблизно ${distance(km)} за краєм цієї карти`,
  distance,
  howToRead: ({ hasEmpty, hasApproximate, hasSigns }) =>
    [
      'Що більше повідомлень називають місце, то більше його коло.',
      hasEmpty ? 'Мале й порожнє: не називає жодне.' : '',
      hasApproximate ? 'Пунктир: положення приблизне.' : '',
      hasSigns ? 'Стрілка: місце за краєм карти, на вказаній відстані.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  scale: (off) => {
    if (off === null || off > 1) return 'Масштаб правильний лише посередині.';
    if (off < 0.001) return 'Похибка масштабу не перевищує 0,1\u00a0%.';
    return `Масштаб правильний посередині, а на краях похибка сягає ${rough(off * 100)}\u00a0%.`;
  },
  limits: 'Місця з повідомлень; ні кордонів, ні ліній контролю не нанесено.',
  sources: 'Звідки взято положення',
  withoutPosition: 'Положення невідоме:',
  others: (count) => `і ще ${number(count)}`,
  leftOut: (count) => `Не показано ще ${counted(count, places)} з меншою кількістю повідомлень.`,
  position: (latitude, longitude, isApproximate) => {
    const words = `${exact(Math.abs(latitude))}° ${latitude < 0 ? 'пд.' : 'пн.'} ш., ${exact(Math.abs(longitude))}° ${longitude < 0 ? 'зх.' : 'сх.'} д.`;
    return isApproximate ? `${words} (приблизно)` : words;
  },
  positionNotKnown: 'невідомо',
};
