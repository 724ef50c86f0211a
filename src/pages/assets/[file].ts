import type { APIRoute, GetStaticPaths } from 'astro';
import { stylesheet } from '../../site/stylesheet.ts';

export const getStaticPaths: GetStaticPaths = () => [{ params: { file: stylesheet().path.slice('assets/'.length) } }];

export const GET: APIRoute = () => new Response(stylesheet().text, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
