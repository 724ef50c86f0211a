import type { APIRoute, GetStaticPaths } from 'astro';
import { pathOf, type PictureSubject } from '../../core/render/address.ts';
import { svgToPng } from '../../io/svg-to-png.ts';
import { pictureOf, pictureSubjects, pictureText, previewSize } from '../../site/pictures.ts';
import { previewed } from '../../site/previews.ts';

const folder = 'pictures/';

type Props = {
  of: PictureSubject;
  format: 'svg' | 'png';
};

export const getStaticPaths: GetStaticPaths = () => {
  const drawn = pictureSubjects().filter((of) => pictureOf(of) !== null);
  const files: Props[] = [...drawn.map((of) => ({ of, format: 'svg' as const })), ...drawn.filter(previewed).map((of) => ({ of, format: 'png' as const }))];
  return files.map((props) => ({ params: { file: pathOf({ kind: 'picture', ...props }).slice(folder.length) }, props }));
};

export const GET: APIRoute<Props> = async ({ props: { of, format } }) => {
  const picture = pictureOf(of);
  if (picture === null) return new Response(null, { status: 404 });
  if (format === 'svg') return new Response(pictureText(picture), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
  const png = await svgToPng(pictureText(picture, previewSize));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
