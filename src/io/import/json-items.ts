import { Tokenizer, TokenType } from '@streamparser/json';
import { ImportFault } from './import-fault.ts';
import type { Item } from './item.ts';

/** A value of a JSON text below its outermost list or mapping: `list` is the key under which it stands; null: the text is a list. */
export interface JsonValue {
  readonly list: string | null;
  readonly value: unknown;
}

/**
 * The items of a JSON text (RFC 8259), one by one, whatever its size: those of its outermost list, or of those lists in its outermost
 * mapping that `lists` names; what else stands in that mapping comes as an item, too. Signs are told apart by `@streamparser/json`;
 * each item is read by `JSON.parse`.
 * @throws ImportFault at what is no JSON, after the items before it.
 */
export async function* jsonItems(text: AsyncIterable<string>, lists: readonly string[]): AsyncGenerator<Item<JsonValue>> {
  const encoder = new TextEncoder();
  const reader = new ItemReader(lists);
  for await (const piece of text) {
    reader.write(encoder.encode(piece));
    yield* reader.found.splice(0);
    if (reader.fault !== null) throw reader.fault;
  }
  reader.end();
  if (reader.fault !== null) throw reader.fault;
}

/** Nothing that is brought in is nested so deeply, and what goes through it step by step must not be led on without end. */
export const mostNested = 100;

/** What may come next outside of items. */
type Expected = 'text' | 'item or end' | 'item' | 'key or end' | 'key' | 'colon' | 'value' | 'comma or end' | 'nothing';

const opening: ReadonlySet<TokenType> = new Set([TokenType.LEFT_BRACE, TokenType.LEFT_BRACKET]);
const closing: ReadonlySet<TokenType> = new Set([TokenType.RIGHT_BRACE, TokenType.RIGHT_BRACKET]);
const single: ReadonlySet<TokenType> = new Set([TokenType.STRING, TokenType.NUMBER, TokenType.TRUE, TokenType.FALSE, TokenType.NULL]);

class ItemReader {
  readonly found: Item<JsonValue>[] = [];
  fault: ImportFault | null = null;
  readonly #lists: ReadonlySet<string>;
  readonly #tokenizer = new Tokenizer({ stringBufferSize: 64 * 1024 });
  readonly #counts = new Map<string | null, number>();
  #expected: Expected = 'text';
  /** The outermost mapping or list, and a list in it whose items are read one by one. */
  #around: ('mapping' | 'list')[] = [];
  #key: string | null = null;
  /** How deep in an item of several values the reading is; 0: in none. */
  #inItem = 0;
  #deepest = 0;
  #itemLine = 1;
  #itemStart = 0;
  #itemPieces: Uint8Array[] = [];
  #chunk: Uint8Array = new Uint8Array();
  #chunkStart = 0;
  #line = 1;
  #countedTo = 0;

  constructor(lists: readonly string[]) {
    this.#lists = new Set(lists);
    this.#tokenizer.onToken = ({ token, value, offset }) => {
      if (this.fault === null) this.#take(token, value, offset);
    };
    this.#tokenizer.onError = ({ message }) => this.#refuse(/unicode|utf/i.test(message) ? 'a character is no UTF-8' : 'this sign, or a word without quotation marks, cannot stand here');
  }

  write(chunk: Uint8Array): void {
    this.#chunk = chunk;
    this.#tokenizer.write(chunk);
    if (this.fault !== null) return;
    this.#lineAt(this.#chunkStart + chunk.length);
    if (this.#inItem > 0) this.#itemPieces.push(this.#itemBytes(chunk.length));
    this.#chunkStart += chunk.length;
  }

  end(): void {
    if (this.#expected === 'text') this.#refuse('it is empty');
    else if (this.#expected !== 'nothing' || this.#inItem > 0) this.#refuse('it ends in the middle');
  }

  #refuse(reason: string, line = this.#line): void {
    this.fault ??= new ImportFault(`it is no JSON here: ${reason}`, line);
  }

  /** The line of a byte of the chunk that is being read; asked for in rising order. */
  #lineAt(offset: number): number {
    const to = Math.min(offset, this.#chunkStart + this.#chunk.length);
    for (let at = Math.max(this.#countedTo, this.#chunkStart); at < to; at += 1) if (this.#chunk[at - this.#chunkStart] === 0x0a) this.#line += 1;
    this.#countedTo = Math.max(this.#countedTo, to);
    return this.#line;
  }

  #take(token: TokenType, value: unknown, offset: number): void {
    const line = this.#lineAt(offset);
    if (this.#inItem > 0) return this.#goOn(token, offset);
    const expected = this.#expected;
    const innermost = this.#around.at(-1);
    const isEnd = token === (innermost === 'list' ? TokenType.RIGHT_BRACKET : TokenType.RIGHT_BRACE);
    if (isEnd && innermost !== undefined && /or end$/.test(expected)) {
      this.#around.pop();
      this.#expected = this.#around.length === 0 ? 'nothing' : 'comma or end';
    } else if (expected === 'text' && opening.has(token)) this.#enter(token);
    else if ((expected === 'key' || expected === 'key or end') && token === TokenType.STRING) {
      this.#key = String(value);
      this.#expected = 'colon';
    } else if (expected === 'colon' && token === TokenType.COLON) this.#expected = 'value';
    else if (expected === 'comma or end' && token === TokenType.COMMA) this.#expected = innermost === 'list' ? 'item' : 'key';
    else if (expected === 'value' && token === TokenType.LEFT_BRACKET && this.#lists.has(this.#key ?? '')) this.#enter(token);
    else if (expected === 'value' || expected === 'item' || expected === 'item or end') this.#begin(token, value, offset, line);
    else this.#refuse(expected === 'text' ? 'it is neither a list nor a mapping' : expected === 'nothing' ? 'something follows its end' : `${expected === 'colon' ? 'a colon' : /key/.test(expected) ? 'a name in quotation marks' : 'a comma'} is missing before this`);
  }

  #enter(token: TokenType): void {
    this.#around.push(token === TokenType.LEFT_BRACKET ? 'list' : 'mapping');
    this.#expected = token === TokenType.LEFT_BRACKET ? 'item or end' : 'key or end';
  }

  #begin(token: TokenType, value: unknown, offset: number, line: number): void {
    if (opening.has(token)) {
      this.#inItem = 1;
      this.#itemLine = line;
      this.#itemStart = offset;
    } else if (single.has(token)) this.#emit(value, line);
    else this.#refuse('a value is missing before this');
  }

  #goOn(token: TokenType, offset: number): void {
    if (opening.has(token)) this.#inItem += 1;
    this.#deepest = Math.max(this.#deepest, this.#inItem);
    if (!closing.has(token)) return;
    this.#inItem -= 1;
    if (this.#inItem > 0) return;
    const text = Buffer.concat([...this.#itemPieces, this.#itemBytes(offset + 1 - this.#chunkStart)]).toString('utf8');
    this.#itemPieces = [];
    const deepest = this.#deepest;
    this.#deepest = 0;
    if (deepest > mostNested) return this.#emit(null, this.#itemLine, 'its values are nested too deeply');
    try {
      this.#emit(JSON.parse(text), this.#itemLine);
    } catch (thrown) {
      this.#refuse((thrown as Error).message, this.#itemLine);
    }
  }

  /** What of the chunk, up to a place in it, belongs to the item that is being read. */
  #itemBytes(until: number): Uint8Array {
    return this.#chunk.slice(Math.max(0, this.#itemStart - this.#chunkStart), until);
  }

  #emit(value: unknown, line: number, fault: string | null = null): void {
    const isOneOfMany = this.#around.at(-1) === 'list';
    const list = this.#around.length === 1 && isOneOfMany ? null : this.#key;
    const number = (this.#counts.get(list) ?? 0) + 1;
    this.#counts.set(list, number);
    this.found.push({ line, name: list === null ? `item ${number}` : isOneOfMany ? `${list}[${number - 1}]` : list, content: fault === null ? { value: { list, value } } : { fault } });
    this.#expected = 'comma or end';
  }
}
