import { openSearch } from '../../src/client/search-index.ts';

// What the test asks for stands on the page.
Object.assign(globalThis, { openSearch });
