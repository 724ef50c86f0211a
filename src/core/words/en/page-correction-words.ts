import type { PageCorrectionWords } from '../page-correction-words.ts';
import { sentence, slot } from '../sentence.ts';

export const enPageCorrection: PageCorrectionWords = {
  title: 'Corrections',
  lede: 'What was added to, clarified in, corrected in or withdrawn from reports after they were first published, newest first.',
  follow: sentence`To be told of them, follow the ${slot('feed', 'feed of corrections')} (Atom) in a feed reader.`,
  none: 'Nothing has been corrected yet.',
  withdrawn: 'Withdrawn',
};
