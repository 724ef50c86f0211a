import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const resolve = createRequire(import.meta.url).resolve;

/** All that pictures are written with: no font of the machine, so that the same bytes come out on every one. */
const fontFiles = ['400Regular/NotoSans_400Regular.ttf', '600SemiBold/NotoSans_600SemiBold.ttf'].map((name) => `@expo-google-fonts/noto-sans/${name}`);

let fonts: Promise<Uint8Array[]> | null = null;

/**
 * The PNG of an SVG in its own size. Letters that Noto Sans does not have (it has Latin, Greek, Cyrillic and Devanagari) are left out.
 *
 * A browser would draw it too, but is too much to ask for of whoever builds a site. resvg (MPL 2.0) is a tool of the build: nothing of it is in the site.
 */
export async function svgToPng(svg: string): Promise<Uint8Array> {
  const fontBuffers = await (fonts ??= load());
  const drawing = new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' } as object });
  try {
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    return png;
  } finally {
    drawing.free();
  }
}

async function load(): Promise<Uint8Array[]> {
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(fontFiles.map((name) => readFile(resolve(name))));
}
