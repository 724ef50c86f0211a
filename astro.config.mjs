// @ts-check
import { defineConfig } from 'astro/config';

// `npm run build` and `npm run dev` compile the content first and hand it to the pages (scripts/, src/site/input.ts);
// what depends on the call (content, output, address) is given there.
export default defineConfig({
  build: { format: 'file' },
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  // Pages link relatively and the pictures of entries are published as they are.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
});
