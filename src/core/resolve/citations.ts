import type { Citation, Note } from '../model/entry.ts';

/** One use of a source on a page: by the text, or by a claim. */
export interface Use {
  readonly source: string;
  readonly locator: string | null;
  readonly claim: string | null;
}

/**
 * Numbers the citations of a page in reading order. The same source at the same locator is one note, however often it is
 * cited; every note knows all citations that lead to it.
 */
export function numberCitations(uses: readonly Use[]): { citations: Citation[]; notes: Note[] } {
  const notes = new Map<string, Note>();
  const citations = uses.map((use, index) => {
    const anchor = `cite-${index + 1}`;
    const key = JSON.stringify([use.source, use.locator]);
    let note = notes.get(key);
    if (note === undefined) {
      note = { number: notes.size + 1, source: use.source, locator: use.locator, anchors: [] };
      notes.set(key, note);
    }
    note.anchors.push(anchor);
    return { anchor, note: note.number, claim: use.claim };
  });
  return { citations, notes: [...notes.values()] };
}
