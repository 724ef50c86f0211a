import type { Site } from '../model/site.ts';
import { pathOf } from '../render/address.ts';
import { xml } from './xml.ts';

/** The most that a description may hold, in characters (OpenSearch 1.1, draft 6). */
const longest = { shortName: 16, longName: 48, description: 1024 };

/** The part of the address of a view that tells the words that are looked for: see `client/view-state/query-parts.ts`. */
const wordsParameter = 'words';

export const openSearchType = 'application/opensearchdescription+xml';

/** The search of the home page as a browser takes it up (OpenSearch 1.1). What is too long for it is cut, and marked with `…`. `baseUrl` ends in a slash. */
export function openSearchDescription({ title, description, language }: Pick<Site, 'title' | 'description' | 'language'>, baseUrl: string): string {
  // In a template, braces hold what is looked for.
  const address = (path: string): string => `${baseUrl}${path}`.replaceAll('{', '%7B').replaceAll('}', '%7D');
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${cutTo(title, longest.shortName)}</ShortName>
<LongName>${cutTo(title, longest.longName)}</LongName>
<Description>${cutTo(description, longest.description)}</Description>
<Url type="text/html" method="get" template="${address(pathOf({ kind: 'home' }))}?${wordsParameter}={searchTerms}"/>
<Url type="${openSearchType}" rel="self" template="${address(pathOf({ kind: 'open-search' }))}"/>
<Language>${language}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`.toString();
}

function cutTo(text: string, length: number): string {
  const characters = [...text.trim()];
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('').replace(/[\s\p{P}]+$/u, '')}…`;
}
