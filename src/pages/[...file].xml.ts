import type { APIRoute, GetStaticPaths } from 'astro';
import { discoveryFiles } from '../site/discovery-files.ts';
import type { Asset } from '../site/scripts.ts';

const ending = '.xml';

export const getStaticPaths: GetStaticPaths = () => discoveryFiles().map((asset) => ({ params: { file: asset.path.slice(0, -ending.length) }, props: { asset } }));

export const GET: APIRoute<{ asset: Asset }> = ({ props: { asset } }) => new Response(asset.text, { headers: { 'Content-Type': `${asset.type}; charset=utf-8` } });
