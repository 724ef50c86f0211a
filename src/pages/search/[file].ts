import type { APIRoute, GetStaticPaths } from 'astro';
import { searchFiles } from '../../site/search-files.ts';

const nameOf = (path: string): string => path.slice('search/'.length);

export const getStaticPaths: GetStaticPaths = () => searchFiles().map(({ path }) => ({ params: { file: nameOf(path) } }));

export const GET: APIRoute = ({ params }) => {
  const file = searchFiles().find(({ path }) => nameOf(path) === params['file']);
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file.text, { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
};
