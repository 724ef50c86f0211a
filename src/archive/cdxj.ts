/** Where a record is: what an index says of it. */
export interface IndexedRecord {
  readonly uri: string;
  /** In UTC to the second: `2026-11-23T05:00:00Z`. */
  readonly date: string;
  /** Without a character set. */
  readonly mediaType: string;
  readonly digest: string;
  /** Of the record's member of gzip, in bytes. */
  readonly length: number;
  readonly offset: number;
  /** The WARC file that holds it. */
  readonly filename: string;
}

/** An index of records as CDXJ: a line each, sorted by the addresses' sort keys. */
export function cdxjText(records: readonly IndexedRecord[]): string {
  return records
    .map(({ uri, date, mediaType, digest, length, offset, filename }) => {
      const fields = { url: uri, mime: mediaType, status: '200', digest, length: String(length), offset: String(offset), filename };
      return `${sortKey(uri)} ${date.replace(/\D/g, '')} ${JSON.stringify(fields)}\n`;
    })
    .sort()
    .join('');
}

/** The address with its host turned round, in small letters, as players look it up (SURT). */
export function sortKey(uri: string): string {
  const { hostname, port, pathname } = new URL(uri.replace(/^(https?:\/\/)www\d*\./, '$1').toLowerCase());
  return `${hostname.split('.').reverse().join(',')}${port === '' ? '' : `:${port}`})${pathname}`;
}
