import type { APIRoute, GetStaticPaths } from 'astro';
import type { FeedDocument } from '../../core/export/feeds/feed-text.ts';
import { feeds, feedTypes } from '../../site/feeds.ts';

const folder = 'feeds/';

export const getStaticPaths: GetStaticPaths = () =>
  feeds()
    .documents()
    .filter(({ path }) => path.startsWith(folder))
    .map((document) => ({ params: { file: document.path.slice(folder.length) }, props: { document } }));

export const GET: APIRoute<{ document: FeedDocument }> = ({ props: { document } }) =>
  new Response(document.text(), { headers: { 'Content-Type': `${feedTypes[document.format]}; charset=utf-8` } });
