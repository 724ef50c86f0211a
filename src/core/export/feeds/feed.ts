import type { FeedSubject, PageRef } from '../../render/address.ts';
import type { Markup } from '../../render/markup.ts';

/** A feed before it is written in one format or the other. */
export interface Feed {
  readonly of: FeedSubject;
  /** A URN that stays. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47, of what the feed says by itself. */
  readonly language: string;
  readonly author: string;
  /** SPDX. */
  readonly licence: string;
  /** Of what is newest in it, RFC 3339. */
  readonly updated: string;
  /** The page that has the same. */
  readonly page: PageRef;
  /** The newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** A URN that stays, the same in all feeds. */
  readonly id: string;
  readonly title: string;
  /** BCP 47, of the title and the summary; null: that of the feed. */
  readonly language: string | null;
  /** The pages that have it, by language; first the one in which it was written. */
  readonly pages: readonly { readonly language: string; readonly page: PageRef }[];
  /** RFC 3339; null: not known. */
  readonly published: string | null;
  /** RFC 3339; `isDated`: it is the date of something. Atom must have a time, and is told 1 January 1970 where there is none. */
  readonly updated: string;
  readonly isDated: boolean;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  readonly summary: string | null;
  /** Paragraphs and lists that are XHTML and HTML, given how the format marks what stands in a language of its own. */
  readonly content: (inLanguage: LanguageMarks) => Markup;
}

/** The attributes of an element whose text is in a language (BCP 47). */
export type LanguageMarks = (language: string) => Markup;

export const itemsPerPage = 100;

/** How many documents the feed takes, at least one. */
export const pageCount = ({ items }: Pick<Feed, 'items'>): number => Math.max(1, Math.ceil(items.length / itemsPerPage));

/** The items of a page, from 1. */
export const itemsOfPage = ({ items }: Feed, page: number): readonly FeedItem[] => items.slice((page - 1) * itemsPerPage, page * itemsPerPage);
