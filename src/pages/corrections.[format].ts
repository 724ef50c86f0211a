import type { APIRoute, GetStaticPaths } from 'astro';
import type { FeedFormat } from '../core/render/address.ts';
import { feeds, feedTypes } from '../site/feeds.ts';

const formats = Object.keys(feedTypes) as FeedFormat[];

export const getStaticPaths: GetStaticPaths = () => formats.map((format) => ({ params: { format } }));

export const GET: APIRoute = ({ params }) => {
  const format = formats.find((each) => each === params['format']);
  const document = format === undefined ? null : feeds().document({ kind: 'corrections' }, format);
  if (document === null) return new Response(null, { status: 404 });
  return new Response(document.text(), { headers: { 'Content-Type': `${feedTypes[document.format]}; charset=utf-8` } });
};
