import type { PageOneFileWords } from '../page-one-file-words.ts';

export const enPageOneFile: PageOneFileWords = {
  contents: 'Contents',
  reports: 'Reports',
  drawing: 'The timeline',
  about: (builtFrom) => `The whole timeline in one file${builtFrom === null ? '' : `, from the state of ${builtFrom}`}: every report with its claims and sources. It opens from a disk and asks for nothing from elsewhere; only links to sources and their archived copies lead out of it.`,
  without: 'The drawing does not move here, and there are no pages of days, places and speakers by themselves: those are in the site.',
  noScript: 'Search and filters need a script, which does not run here. All reports are shown.',
  find: { label: 'Find reports', words: 'Words', side: 'Side', topic: 'Topic', all: 'All', clear: 'Show all', shown: 'Reports shown:' },
  noPicture: 'the picture is too large for this file; it is in the site',
};
