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
  const tell = teller(save);
  tell('');
  try {
    const site = headFact('meta[property="og:site_name"]', 'content') ?? '';
    const { title = site, dates, licence = '', picture: kind = '' } = save.dataset;
    const seen = datesInView();
    const drawings = [...(save.closest('figure, [data-timeline]')?.querySelectorAll<SVGSVGElement>('svg') ?? [])].filter((svg) => svg.getClientRects().length > 0);
    const picture = composePicture(drawings, { title, dates: dates ?? seen.all, source: pictureWords.source(site, addressInView(), licence) }, save);
    const blob = format === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await pngOf(picture);
    // What cannot change was named with the page.
    const named = save.querySelector('a')?.download.replace(/\.svg$/, '') ?? '';
    const file = `${named === '' ? pictureName([site, kind, seen.range]) : named}.${format}`;
    download(blob, file);
    tell(pictureWords.saved(file));
  } catch (thrown) {
    console.error(thrown);
    tell(pictureWords.failed);
  }
}

/** Tells those who hear the page what became of it. */
function teller(save: HTMLElement): (text: string) => void {
  let status = save.querySelector('[role="status"]');
  if (status === null) {
    status = document.createElement('span');
    status.className = 'unseen';
    status.setAttribute('role', 'status');
    save.append(status);
  }
  const line = status;
  return (text) => {
    line.textContent = text;
  };
}

const headFact = (selector: string, attribute: string): string | null => document.head.querySelector(selector)?.getAttribute(attribute) ?? null;

/** What the timeline says that it shows. */
function datesInView(): { range: string; all: string } {
  const textOf = (name: string) => document.querySelector(`[data-${name}]`)?.textContent ?? '';
  const range = textOf('range');
  return { range, all: `${range}${textOf('count')}` };
}

/** Where the view stands: on the site, as far as that is known, else where it was read, unless that is a disk. */
function addressInView(): string | null {
  const { origin, pathname, protocol, search } = location;
  const canonical = headFact('link[rel="canonical"]', 'href');
  if (canonical !== null) return `${canonical}${search}`;
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
