import type { BenchEvent } from './events.ts';
import { sides } from './events.ts';

/** The events as a script that hands them to the page. */
export const eventsScript = (events: readonly BenchEvent[]): string => `window.events = ${JSON.stringify(events)};\n`;

const page = (title: string, head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
${head}
<style>body { margin: 0; } #drawing { width: 1200px; height: 600px; margin: 20px auto; }</style>
</head>
<body>
<div id="drawing"></div>
${body}
</body>
</html>
`;

/** vis-timeline as its examples set it up: all events in view at first; a lane a side, and zoomed by the wheel with Ctrl. */
export function visPage(eventsPath: string, isClustered: boolean): string {
  const head = '<link rel="stylesheet" href="/vis/styles/vis-timeline-graph2d.min.css">';
  const options = { height: '600px', zoomKey: 'ctrlKey', ...(isClustered ? { cluster: {} } : {}) };
  const script = `
const day = 86400000;
const items = new vis.DataSet(events.map(({ id, title, first, last, side }) => ({
  id, content: title, group: side, start: Date.parse(first), ...(first === last ? {} : { end: Date.parse(last) + day }),
})));
const groups = new vis.DataSet(${JSON.stringify(sides.map((content, id) => ({ id, content })))});
window.timeline = new vis.Timeline(document.getElementById('drawing'), items, groups, ${JSON.stringify(options)});
`;
  return page('vis-timeline', head, `<script src="/vis/standalone/umd/vis-timeline-graph2d.min.js"></script>\n<script src="${eventsPath}"></script>\n<script>${script}</script>`);
}

/** TimelineJS3 as its instructions set it up, without the fonts that it would load from elsewhere. */
export function timelineJsPage(eventsPath: string): string {
  const script = `
const date = (text) => { const [year, month, day] = text.split('-').map(Number); return { year, month, day }; };
const slides = events.map(({ id, title, first, last, side }) => ({
  unique_id: id, group: ${JSON.stringify(sides)}[side], text: { headline: title }, start_date: date(first), ...(first === last ? {} : { end_date: date(last) }),
}));
window.timeline = new TL.Timeline('drawing', { events: slides }, { script_path: location.origin + '/timelinejs/js/', font: null });
`;
  const head = '<link rel="stylesheet" href="/timelinejs/css/timeline.css">';
  return page('TimelineJS3', head, `<script src="/timelinejs/js/timeline.js"></script>\n<script src="${eventsPath}"></script>\n<script>${script}</script>`);
}
