/** Why a value that was read is not what was asked for. */
export type FormatFault =
  | { readonly kind: 'other-format' }
  /** Of this format, by a program that wrote it in another version. */
  | { readonly kind: 'other-version'; readonly version: unknown }
  /** Of this format and version by its name, and yet not of its shape. */
  | { readonly kind: 'damaged' }
  /** For other reports than there are. */
  | { readonly kind: 'out-of-range' };

/** The fault of a value that names another format or version than this one; null where it names this one. */
export function formatFaultOf(value: unknown, format: string, version: number): FormatFault | null {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format) return { kind: 'other-format' };
  const found = 'version' in value ? value.version : undefined;
  return found === version ? null : { kind: 'other-version', version: found };
}
