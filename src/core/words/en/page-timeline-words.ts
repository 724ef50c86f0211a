import type { PageTimelineWords } from '../page-timeline-words.ts';

export const enPageTimeline: PageTimelineWords = {
  name: 'Timeline',
  controls: 'What is shown',
  view: 'View',
  search: 'Search reports, names, places',
  unfold: 'View and filters',
  goTo: 'go to',
  knownOn: 'as known on',
  window: 'Window',
  move: { earlier: 'Earlier', later: 'Later', out: 'Zoom out', in: 'Zoom in', all: 'all' },
  filters: 'Filters',
  print: 'Print',
  copyLink: 'Copy link',
  embed: 'Embed',
  lanes: 'lanes',
  lane: { side: 'side', topic: 'topic', place: 'place', claimant: 'speaker' },
  by: 'by',
  clock: { reported: 'when reported', occurred: 'when it happened' },
  knownToday: 'as known today',
  frameCode: 'To show this view on another page:',
  byOccurred: 'The same reports by when it is said to have happened',
};
