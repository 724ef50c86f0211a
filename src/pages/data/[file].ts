import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../site/data-files.ts';

export const getStaticPaths: GetStaticPaths = () => dataFiles.map(({ file }) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const made = dataFiles.find(({ file }) => file === params['file']);
  return made === undefined ? new Response(null, { status: 404 }) : new Response(made.text(), { headers: { 'Content-Type': `${made.type}; charset=utf-8` } });
};
