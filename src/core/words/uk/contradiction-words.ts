import type { ContradictionWords } from '../contradiction-words.ts';

const differing = {
  metric: 'рахують не те саме',
  per: 'рахують із різного розрахунку на одиницю часу',
  actor: 'стосуються не тієї самої особи чи установи',
  place: 'стосуються не того самого місця',
  time: 'охоплюють не той самий час',
};

export const ukContradictionWords: ContradictionWords = {
  difference: (differsIn, isPlaceOpen) => {
    let isOfBoth = false;
    const parts = differsIn.map((each) => {
      const wasOfBoth = isOfBoth;
      isOfBoth = each !== 'place' || !isPlaceOpen;
      if (!isOfBoth) return 'в одному з них не названо місця';
      return `${wasOfBoth ? '' : 'вони '}${differing[each]}`;
    });
    const last = parts.pop() ?? '';
    return `Протиставлено, хоча ${parts.length === 0 ? last : `${parts.join(', ')} і ${last}`}.`;
  },
  madeBoth: 'є автором обох тверджень',
  madeOneAndPassedOnOther: 'є автором одного з двох тверджень і передає друге',
};
