import { oneLine } from '../citing/one-line.ts';

// Nothing is seen of it, no space is made by it, and no sign of markwhen is one with it before or after.
const joiner = '\u2060';

/** What is no letter, and the words with which markwhen can begin a date. */
const likeDate = /^(?:\P{L}|$|(?:every|by|before|after|plus|now|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu;

/**
 * A text in a line of markwhen that stays text. markwhen has no way to escape, so that a word joiner (U+2060) stands in what would
 * be a tag, an id of another event, a link, a picture, a place, a percentage or a check box; and before it, where it begins like a
 * date, since nothing stands before it but a date or the sign of a list.
 */
export function markwhenText(text: string): string {
  const kept = oneLine(text)
    .replace(/(?<=^|\s)#(?=\w)/g, `#${joiner}`)
    .replace(/!(?=\w)/g, `!${joiner}`)
    .replace(/\.(?=start|end)/g, `.${joiner}`)
    .replace(/\](?=\()/g, `]${joiner}`)
    .replace(/(?<=(?:^|\s)\d{1,3})%(?=\s|$)/g, `${joiner}%`);
  return likeDate.test(kept) ? `${joiner}${kept}` : kept;
}

/** The same as an item of a list. */
export const markwhenItem = (text: string): string => `- ${markwhenText(text)}`;

/** An id as a tag, in which only letters, digits and `_` stand, and not digits alone. */
export const markwhenTag = (kind: 'side' | 'topic', id: string): string => `#${kind}_${id.replaceAll('-', '_')}`;
