import type { APIRoute, GetStaticPaths } from 'astro';
import { assets } from '../../site/assets.ts';

const nameOf = (path: string): string => path.slice('assets/'.length);

export const getStaticPaths: GetStaticPaths = () => assets().map(({ path }) => ({ params: { file: nameOf(path) } }));

export const GET: APIRoute = ({ params }) => {
  const asset = assets().find(({ path }) => nameOf(path) === params['file']);
  if (asset === undefined) return new Response(null, { status: 404 });
  return new Response(asset.text, { headers: { 'Content-Type': `${asset.type}; charset=utf-8` } });
};
