import type { APIRoute, GetStaticPaths } from 'astro';
import { timelineFiles } from '../../site/timeline-files.ts';

const nameOf = (path: string): string => path.slice('timeline/'.length);

export const getStaticPaths: GetStaticPaths = () => timelineFiles().map(({ path }) => ({ params: { file: nameOf(path) } }));

export const GET: APIRoute = ({ params }) => {
  const file = timelineFiles().find(({ path }) => nameOf(path) === params['file']);
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file.text, { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
};
