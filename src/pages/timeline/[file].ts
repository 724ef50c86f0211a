import type { APIRoute, GetStaticPaths } from 'astro';
import { notesFiles } from '../../site/notes-files.ts';
import { timelineFiles } from '../../site/timeline-files.ts';

const nameOf = (path: string): string => path.slice('timeline/'.length);

const files = () => [...timelineFiles(), ...notesFiles()];

export const getStaticPaths: GetStaticPaths = () => files().map(({ path }) => ({ params: { file: nameOf(path) } }));

export const GET: APIRoute = ({ params }) => {
  const file = files().find(({ path }) => nameOf(path) === params['file']);
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file.text, { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
};
