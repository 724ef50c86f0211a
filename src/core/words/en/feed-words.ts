import type { FeedWords } from '../feed-words.ts';

const kinds = { added: 'Added', clarified: 'Clarified', corrected: 'Corrected', withdrawn: 'Withdrawn' };

export const enFeedWords: FeedWords = {
  title: (site) => `${site}: corrections`,
  subtitle: 'What was added to, clarified in, corrected in or withdrawn from reports after they were first published.',
  kinds,
  made: (kind, when) => `${kinds[kind]}, ${when}.`,
};
