import type { APIRoute } from 'astro';
import { robotsText } from '../core/export/robots.ts';
import { siteInput } from '../site/input.ts';

export const GET: APIRoute = () => new Response(robotsText(siteInput().baseUrl), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
