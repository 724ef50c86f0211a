import type { APIRoute, GetStaticPaths } from 'astro';
import { timeMapFiles } from '../site/discovery-files.ts';
import type { Asset } from '../site/scripts.ts';

const ending = '.link';

export const getStaticPaths: GetStaticPaths = () => timeMapFiles().map((asset) => ({ params: { file: asset.path.slice(0, -ending.length) }, props: { asset } }));

export const GET: APIRoute<{ asset: Asset }> = ({ props: { asset } }) => new Response(asset.text, { headers: { 'Content-Type': asset.type } });
