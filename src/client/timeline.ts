import { timelineFormat, timelineVersion, type TimelineData } from '../core/layout/columns/timeline-data.ts';
import { readDataBlock } from './read-data-block.ts';
import { startFeatures } from './start-features.ts';

// Without its data, or with those of another build, the page stays as it is: it is whole without a script.
const root = document.querySelector<HTMLElement>('[data-timeline]');
const data = readDataBlock<TimelineData>(document, 'timeline-data', { format: timelineFormat, version: timelineVersion });
if (root !== null && data !== null) startFeatures(root, data, {});
