import type { PageAboutWords } from '../page-about-words.ts';
import { sentence, slot } from '../sentence.ts';

export const enPageAbout: PageAboutWords = {
  title: 'About',
  heading: 'About this timeline',
  entries: {
    heading: 'What stands here',
    text: 'Every entry is one dated report: somebody said something, on a day, and it can be checked somewhere. The site says nothing in its own voice about what happened. What looks like a statement is a claim, with who made it, through whom it came, what it is about, which time it covers, where it was read, and what stands against it.',
  },
  figures: {
    heading: 'Figures',
    text: 'A figure is shown as it was claimed: a value, a lower or an upper bound, about, per day or in total, in one metric. Figures of different metrics are never compared, and nothing is summed or averaged. Claims that people set against each other although they count different things stand side by side with the reason why they cannot be compared.',
  },
  dates: {
    heading: 'Dates',
    text: (zone) =>
      `Two clocks are kept apart: when something is said to have happened, and when it was reported. A date keeps its doubt: a day that is not known is not made up, “about” and “perhaps” stay in place, and a report whose date is unknown stands apart, on no day. Times without a zone are those of ${zone}.`,
  },
  origins: {
    heading: 'Origins and status',
    text: 'The origin of a claim is the first link of its chain. Ten papers that repeat one speaker are one origin, and a source that repeats another adds none. A claim is called corroborated only if a claim of another, independent origin supports it, disputed if another claim disputes it, retracted if it was taken back, and unverified otherwise.',
  },
  grades: {
    heading: 'Grades',
    text: 'Some claims and sources are graded after the Admiralty code, as NATO sets it down in STANAG 2511 and AJP-2.1. It rates the source and the information apart, each without regard to the other: a source that is usually right can pass on something improbable, and one of which nothing is known can be right. The words below are those of the code; what they mean is told in our own.',
    judgement:
      'A grade is a judgement of the editors, and names its ground. Where they see none, they give no grade. One that changes is not lost: it stays below the new one, with the date until which it stood.',
    reliability: 'Reliability of the source',
    credibility: 'Credibility of the information',
  },
  places: {
    heading: 'Places and maps',
    text: sentence`A map shows places that reports name, with how many reports name them, and nothing else: no borders, no lines of control, nobody’s area. A place stands where the gazetteer has it; ${slot('places', 'its page')} says where that position is from, and a dashed circle says that it is approximate. A place whose position is not known is named beside the map and drawn nowhere.`,
    projection:
      'North is up. The projection is conformal (stereographic) about the middle of each map, so that shapes and distances are right there; a map of most of the earth keeps areas instead (Lambert’s azimuthal projection). The scale bar is true in the middle, and the note below says how far it can be wrong at the edges. A place far from all others is an arrow at the edge, with the way that is left.',
  },
  sides: { heading: 'Sides', text: 'Speakers are shown by the side for which they speak; the order says nothing.' },
  metrics: { heading: 'What figures count', none: 'No metric is defined.', unit: (unit) => `in ${unit}` },
  gaps: { heading: 'Known gaps', text: sentence`${slot('days', 'The days')} say for which a report is known to be missing.` },
  reuse: {
    heading: 'Licence and reuse',
    text: (licence) => sentence`The text is published under ${licence}. The whole record can be taken away as ${slot('data', 'data')}. Titles of sources are quoted as they were published.`,
    frames: sentence`Other pages can show the timeline in a frame: ${slot('embed', 'the light page')} that is made for it takes a view in its address, as the timeline itself does, and “Embed” there gives the code.`,
    programs: sentence`The timeline’s scripts hold parts of other programs, under ${slot('licences', 'their licences')}.`,
  },
  takingPart: {
    heading: 'Taking part',
    text: 'Reports are Markdown files in the repository from which this site is built; a correction is a change to one of them.',
    repository: sentence`Reports are Markdown files in ${slot('repository', 'the repository')}; a correction is a change to one of them, and shows on the page and under ${slot('corrections', 'corrections')}.`,
  },
};
