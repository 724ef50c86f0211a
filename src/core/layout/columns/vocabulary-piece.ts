import type { FacetName, FacetValue, Vocabulary } from './report-columns.ts';

/** A value as JSON: its name, where its id follows from that, else both. */
type ValuePiece = string | readonly [id: string, name: string];

/** A vocabulary as JSON, in as few bytes as tell it. */
export interface VocabularyPiece {
  readonly values: { readonly [Name in FacetName | 'question']: readonly ValuePiece[] };
  /** For each claimant the place of its side; null: none is stated. */
  readonly sides: readonly (number | null)[];
}

export function encodeVocabulary(vocabulary: Vocabulary): VocabularyPiece {
  const encoded = Object.entries(vocabulary).map(([name, values]) => [name, values.map(({ id, name: text }): ValuePiece => (idOf(text) === id ? text : [id, text]))]);
  return { values: Object.fromEntries(encoded) as VocabularyPiece['values'], sides: vocabulary.claimant.map(({ side = null }) => side) };
}

export function decodeVocabulary({ values, sides }: VocabularyPiece): Vocabulary {
  const decoded = Object.entries(values).map(([facet, pieces]) => [
    facet,
    pieces.map((piece, place): FacetValue => {
      const [id, name] = typeof piece === 'string' ? [idOf(piece), piece] : piece;
      return facet === 'claimant' ? { id, name, side: sides[place] ?? null } : { id, name };
    }),
  ]);
  return Object.fromEntries(decoded) as Vocabulary;
}

/** What most ids are made of. */
function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
