/** Where a data block is looked for: a document, or what stands for one. */
export interface Blocks {
  readonly getElementById: (id: string) => { readonly textContent: string | null } | null;
}

/**
 * What the page hands to its script in the element with that id, as JSON. Undefined where it hands over nothing that can be
 * read. Whether it is what the script expects is another question: a page that was kept may meet a script of another build.
 */
export function readDataBlock(page: Blocks, id: string): unknown {
  try {
    return JSON.parse(page.getElementById(id)?.textContent ?? '');
  } catch {
    return undefined;
  }
}
