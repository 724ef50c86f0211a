import { pictureName } from '../../core/layout/picture-name.ts';
import { pictureWords } from '../words/language.ts';
import { composePicture, type Picture } from './compose-picture.ts';

/** Dots of a PNG for each unit of its drawing. */
const density = 2;

/** Makes the pictures of the page as they are in view, where the links without a script lead to those that were made with the page. */
export function startPictures(): void {
  for (const save of document.querySelectorAll<HTMLElement>('[data-picture]')) {
    save.querySelector('a')?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void saveAs(save, 'svg');
    });
    save.querySelector('button')?.addEventListener('click', () => void saveAs(save, 'png'));
  }
}

async function saveAs(save: HTMLElement, format: 'svg' | 'png'): Promise<void> {
  const status = save.querySelector('[role="status"]');
  const tell = (text: string) => {
    if (status !== null) status.textContent = text;
  };
  tell('');
  try {
    const { title = '', dates, site = '', licence = '', address } = save.dataset;
    const drawings = [...(save.closest('figure, [data-timeline]')?.querySelectorAll<SVGSVGElement>('svg') ?? [])].filter((svg) => svg.getClientRects().length > 0);
    const picture = composePicture(drawings, { title, dates: dates ?? datesInView().all, source: pictureWords.source(site, addressInView(address), licence) }, save);
    const blob = format === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await pngOf(picture);
    // What cannot change was named with the page.
    const name = dates === undefined ? pictureName([site, save.dataset['picture'] ?? '', datesInView().range]) : (save.querySelector('a')?.download.replace(/\.svg$/, '') ?? '');
    const file = `${name}.${format}`;
    download(blob, file);
    tell(pictureWords.saved(file));
  } catch (thrown) {
    console.error(thrown);
    tell(pictureWords.failed);
  }
}

/** What the timeline says that it shows. */
function datesInView(): { range: string; all: string } {
  const textOf = (name: string) => document.querySelector(`[data-${name}]`)?.textContent ?? '';
  const range = textOf('range');
  return { range, all: `${range}${textOf('count')}` };
}

/** Where the view stands: on the site, as far as that is known, else where it was read, unless that is a disk. */
function addressInView(address: string | undefined): string | null {
  const { origin, pathname, protocol, search } = location;
  if (address !== undefined) return `${address}${search}`;
  return protocol.startsWith('http') ? `${origin}${pathname}${search}` : null;
}

async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture is too large.')) : resolve(blob)), 'image/png');
  });
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
