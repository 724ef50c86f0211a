import { describe, expect, test } from 'vitest';
import { pictureSheet } from './picture-sheet.ts';
import { pictureSvg } from './picture-svg.ts';

const css = `
/* A note { with braces } */
:root { --paper: light-dark(#ffffff, #000000); --ink: light-dark(#111, #eee); --soft: light-dark(#555555, #aaaaaa); --line: var(--soft); --side-0: light-dark(#00755a, #45c49f); --side-none: var(--soft); }
.side-0 { --side: var(--side-0); }
.map-svg text { fill: var(--soft); font-size: 12px; cursor: pointer }
.map-svg [class*=side-] { color: var(--side); }
.map-svg .half { fill: color-mix(in srgb, var(--ink) 50%, var(--paper)); }
.map-svg .part { fill: color-mix(in srgb,currentColor 35%,var(--paper)); }
.map-svg .near :is(.symbol, .arrow) { stroke: var(--line); }
.map-svg a:hover text, .map-svg :has(b) .c { fill: red; }
.map-svg .gone :not(text) { opacity: .6 }
.page .map-svg .other { fill: blue }
@media (forced-colors: active) { .map-svg text { fill: CanvasText; } .map-svg .symbol { fill: red } }
.map-svg .last { shape-rendering: crispedges }
`;

describe('the style sheet of pictures', () => {
  const { rules, colour } = pictureSheet(css, 'light');

  test('has plain selectors and plain values, of what concerns drawings alone', () => {
    expect(rules('map-svg').split('\n')).toEqual([
      '.map-svg text{fill:#555555;font-size:12px}',
      '.map-svg .side-0{color:#00755a}',
      '.map-svg .side-none{color:#555555}',
      '.map-svg .half{fill:#888888}',
      '.map-svg .part{fill:currentColor;fill-opacity:0.35}',
      '.map-svg .near .symbol,.map-svg .near .arrow{stroke:#555555}',
      '.map-svg .gone path,.map-svg .gone rect,.map-svg .gone circle,.map-svg .gone use{opacity:.6}',
      '.map-svg .last{shape-rendering:crispEdges}',
    ]);
    expect(rules('timeline-svg')).toBe('');
  });

  test('knows either light', () => {
    expect([colour('paper'), colour('line')]).toEqual(['#ffffff', '#555555']);
    expect(pictureSheet(css, 'dark').colour('paper')).toBe('#000000');
  });
});

describe('a picture that stands alone', () => {
  const sheet = pictureSheet(css, 'light');
  const drawing = '<svg class="map-svg" viewBox="0 0 400 100" width="400" height="100" role="group"><a class="place side-0" data-place="a" href="../places/a.html" tabindex="-1"><text x="1" y="20">A &gt; b</text></a></svg>';
  const options = { title: 'A <lamp>', dates: '3 February 2023', source: 'From: a & b', drawings: [drawing], sheet, language: 'en' };

  test('has its title, its dates and where it is from, as words and as what is read out', () => {
    const svg = pictureSvg(options);
    expect([...svg.matchAll(/<text [^>]*font-size[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)).toEqual(['A &lt;lamp&gt;', '3 February 2023', 'From: a &amp; b']);
    expect(svg).toContain('<title>A &lt;lamp&gt;</title>\n<desc>3 February 2023 From: a &amp; b</desc>');
    expect(svg).toContain('role="img" xml:lang="en"');
  });

  test('leads nowhere, and has the drawing as it was', () => {
    const svg = pictureSvg(options);
    expect(svg).not.toMatch(/<a\b|href|tabindex|<script|url\(/);
    expect(svg).toContain('<g class="place side-0" data-place="a"><text x="1" y="20">A &gt; b</text></g>');
  });

  test('puts several drawings below one another', () => {
    const svg = pictureSvg({ ...options, drawings: [drawing, drawing] });
    expect([...svg.matchAll(/<g class="map-svg" transform="translate\(0 ([\d.]+)\)">/g)].map(([, y]) => y)).toEqual(['0', '108']);
  });

  test('of a given size has it, and fades where its drawing goes on', () => {
    const tall = drawing.replaceAll('100"', '4000"');
    const svg = pictureSvg({ ...options, drawings: [tall], size: { width: 1200, height: 630 } });
    expect(svg).toContain('width="1200" height="630"');
    expect(svg).toContain('fill="url(#fade)"');
    expect(pictureSvg({ ...options, size: { width: 1200, height: 630 } })).not.toContain('fade');
  });

  test('is XML, whatever its texts hold', () => {
    expect(pictureSvg({ ...options, title: 'a\u0000b]]>c\uD800' })).toContain('<title>a\uFFFDb]]&gt;c\uFFFD</title>');
  });

  test('is written from the right in a language that is', () => {
    expect(pictureSvg({ ...options, language: 'he' })).toMatch(/<text x="416" y="\d+" font-size="20" direction="rtl"/);
  });

  test('is of drawings of the pages only', () => {
    expect(() => pictureSvg({ ...options, drawings: ['<svg onload="alert(1)"></svg>'] })).toThrow(TypeError);
  });
});
