import type { GradeWords } from '../grade-words.ts';

// The words are those of the code. What they mean is told more briefly than there, in words of our own.
export const enGradeWords: GradeWords = {
  source: 'Source',
  information: 'Information',
  reliability: {
    A: { words: 'completely reliable', meaning: 'It is what it says it is, knows what it speaks of, and has been right throughout. Nothing gives cause to doubt it.' },
    B: { words: 'usually reliable', meaning: 'It has been right most of the time. Some small doubt about it remains.' },
    C: { words: 'fairly reliable', meaning: 'It has been right before. There is doubt about it, and it can be relied on to a degree.' },
    D: { words: 'not usually reliable', meaning: 'It has been right at times, and more often not. The doubt about it is strong.' },
    E: { words: 'unreliable', meaning: 'It has proved not to deserve confidence.' },
    F: { words: 'reliability cannot be judged', meaning: 'Too little is known of it to say. That counts neither for it nor against it.' },
  },
  credibility: [
    { words: 'confirmed by other sources', meaning: 'Sources that do not depend on this one say the same. It makes sense, and fits what else is known.' },
    { words: 'probably true', meaning: 'No independent source confirms it. It makes sense, and fits what else is known.' },
    { words: 'possibly true', meaning: 'No independent source confirms it. It makes sense by and large, and fits some of what else is known.' },
    { words: 'doubtful', meaning: 'No independent source confirms it. It is possible, but nothing else that is known speaks for it.' },
    { words: 'improbable', meaning: 'No independent source confirms it. It makes little sense, or what else is known contradicts it.' },
    { words: 'truth cannot be judged', meaning: 'There is nothing to hold it against. That counts neither for it nor against it.' },
  ],
};
