import { readTimelineData } from '../core/layout/columns/timeline-data.ts';
import { readDataBlock } from './read-data-block.ts';
import { startFeatures } from './start-features.ts';

// Without its data, or with those of another build, the page stays as it is: it is whole without a script.
const stage = document.querySelector<HTMLElement>('[data-timeline]');
const read = readTimelineData(readDataBlock(document, 'timeline-data'));
if (stage !== null && 'data' in read) startFeatures(stage, read.data, {});
