import { type ColumnsPiece, pieceFormat, pieceVersion } from './columns-piece.ts';
import { type LoadedColumns, withPiece } from './decode-columns.ts';
import { type FormatFault, formatFaultOf } from './format-fault.ts';
import { isPiece } from './is-piece.ts';

/** The same as `withPiece` for a piece that came by itself, and so may be of another build, or no piece at all. */
export function addPiece(columns: LoadedColumns, piece: unknown): { readonly columns: LoadedColumns } | { readonly fault: FormatFault } {
  const fault = formatFaultOf(piece, pieceFormat, pieceVersion);
  if (fault !== null) return { fault };
  if (!isPiece(piece as object)) return { fault: { kind: 'damaged' } };
  const given = piece as ColumnsPiece;
  if (given.first + given.ids.length > columns.count) return { fault: { kind: 'out-of-range' } };
  return { columns: withPiece(columns, given) };
}
