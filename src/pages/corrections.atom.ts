import type { APIRoute } from 'astro';
import { correctionsFeed } from '../core/export/corrections-feed.ts';
import { sha256Hex } from '../io/hash.ts';
import { siteInput } from '../site/input.ts';

export const GET: APIRoute = () => {
  const { chronicle, baseUrl } = siteInput();
  return new Response(correctionsFeed(chronicle, { baseUrl, digest: sha256Hex }), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
