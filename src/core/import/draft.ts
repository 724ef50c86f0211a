import type { ContentFile } from '../compose/content-files.ts';
import type { ActorFile } from '../parse/shape/actor-file.ts';
import type { EntryFile } from '../parse/shape/entry-file.ts';
import type { PlaceFile } from '../parse/shape/place-file.ts';
import type { QuestionFile } from '../parse/shape/question-file.ts';
import type { SourceFile } from '../parse/shape/source-file.ts';

/** A record of a foreign file as a thing of the content, as far as the record tells it. */
export type Draft =
  | { readonly kind: 'entry'; readonly id: string | null; readonly front: Partial<EntryFile>; readonly body: string; readonly translations?: readonly ContentFile[] }
  | { readonly kind: 'source'; readonly id: string | null; readonly data: Partial<SourceFile> }
  | { readonly kind: 'place'; readonly id: string | null; readonly feature: PlaceDraft }
  | { readonly kind: 'actor'; readonly id: string; readonly data: Partial<ActorFile> }
  | { readonly kind: 'question'; readonly id: string; readonly data: Partial<QuestionFile> }
  | { readonly kind: 'site'; readonly id: null; readonly text: string };

/** A place whose properties may be incomplete. */
export interface PlaceDraft extends Omit<PlaceFile, 'properties'> {
  readonly properties: Partial<PlaceFile['properties']>;
}

/** What became of a record: a draft, with what of the record has no room in the content, or the reason why there is none. */
export type Reading =
  | { readonly draft: Draft; readonly lost: readonly string[] }
  | { readonly refused: readonly string[] };
