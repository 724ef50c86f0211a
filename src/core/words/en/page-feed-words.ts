import type { PageFeedWords } from '../page-feed-words.ts';
import { sentence, slot } from '../sentence.ts';

export const enPageFeed: PageFeedWords = {
  title: 'Feeds',
  lede: 'For feed readers: what is published, revised, corrected or withdrawn here. A report keeps its id in all feeds, and comes first again when it is revised.',
  follow: sentence`To be told of new reports here, follow them in a feed reader: ${slot('atom', 'Atom')}, ${slot('json', 'JSON Feed')}.`,
  all: 'All feeds',
  column: { holds: 'What it holds', formats: 'Formats' },
  entries: 'All reports',
  corrections: 'Corrections',
  side: 'Side:',
  topic: 'Topic:',
  others: sentence`Each page of a ${slot('places', 'place')} and of a ${slot('actors', 'speaker')} names the feed of its reports.`,
  format: { atom: 'Atom', json: 'JSON Feed' },
  named: (format, feed) => `${format}: ${feed}`,
};
