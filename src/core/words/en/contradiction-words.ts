import type { ContradictionWords } from '../contradiction-words.ts';

const differing = {
  metric: 'do not count the same thing',
  per: 'do not count at the same rate',
  actor: 'are not about the same subject',
  place: 'are not about the same place',
  time: 'do not cover the same time',
};

export const enContradictionWords: ContradictionWords = {
  difference: (differsIn, isPlaceOpen) => {
    let subject = '';
    const parts = differsIn.map((each) => {
      const next = each === 'place' && isPlaceOpen ? 'one of them' : 'they';
      const words = `${next === subject ? '' : `${next} `}${next === 'they' ? differing[each] : 'names no place'}`;
      subject = next;
      return words;
    });
    const last = parts.pop() ?? '';
    return `Set against each other though ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}.`;
  },
  madeBoth: 'made both claims',
  madeOneAndPassedOnOther: 'made one of the two claims, and passed on the other',
};
