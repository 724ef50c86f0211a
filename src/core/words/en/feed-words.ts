import type { FeedWords } from '../feed-words.ts';

const kinds = { published: 'Published', added: 'Added', clarified: 'Clarified', corrected: 'Corrected', withdrawn: 'Withdrawn' };

export const enFeedWords: FeedWords = {
  title: (site) => `${site}: corrections`,
  subtitle: 'What was added to, clarified in, corrected in or withdrawn from reports after they were first published.',
  entries: { title: (site) => `${site}: reports`, subtitle: 'All reports with their claims, those last published or revised first.' },
  titleOf: (site, name) => `${site}: ${name}`,
  subtitleOf: {
    side: (name) => `Reports with claims that begin with this side: ${name}. Those last published or revised first.`,
    topic: (name) => `Reports on this topic: ${name}. Those last published or revised first.`,
    place: (name) => `Reports that name this place: ${name}. Those last published or revised first.`,
    actor: (name) => `Reports of what is said, passed on or said about: ${name}. Those last published or revised first.`,
  },
  kinds,
  made: (kind, when) => `${kinds[kind]}, ${when}.`,
  publicationUnknown: 'When it was published here is not recorded.',
  reported: (when) => `Reported ${when}.`,
  reportUndated: 'Reported on an unknown date.',
  tellsOf: (when) => `Tells of ${when}.`,
  occurredUnknown: 'When it happened is not said.',
  claimed: (who, figures, status) => `Said by: ${who}.${figures === '' ? '' : ` As claimed: ${figures}.`} Status: ${status}.`,
};
