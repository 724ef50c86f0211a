import type { APIRoute, GetStaticPaths } from 'astro';
import { siteInput } from '../../site/input.ts';

/** Only the pictures that a report names are published. */
export const getStaticPaths: GetStaticPaths = () => {
  const files = new Set(siteInput().chronicle.entries.flatMap(({ media }) => media.map(({ file }) => file)));
  return [...files].sort().map((file) => ({ params: { file } }));
};

export const GET: APIRoute = async ({ params }) => new Response(new Uint8Array(await siteInput().readMedia(params['file'] ?? '')));
