import type { APIRoute, GetStaticPaths } from 'astro';
import { inDataFolder } from '../../site/data-files.ts';

export const getStaticPaths: GetStaticPaths = () => inDataFolder.map(({ name }) => ({ params: { file: name } }));

export const GET: APIRoute = ({ params }) => {
  const made = inDataFolder.find(({ name }) => name === params['file']);
  return made === undefined ? new Response(null, { status: 404 }) : new Response(made.text(), { headers: { 'Content-Type': `${made.type}; charset=utf-8` } });
};
