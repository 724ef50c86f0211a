import type { Position } from '../model/problem.ts';
import type { FileFault, RasterFacts, SourceText } from '../model/source-text.ts';
import { finding, type Finding } from '../problems.ts';
import { roleOf, type Role } from './content-layout.ts';
import { deceptionsIn } from './deceptive-text.ts';
import { forbiddenCharacter, withoutForbidden } from './forbidden.ts';
import { splitFrontMatter } from './front-matter.ts';
import { jsonSlip } from './json-slip.ts';
import type { Draft, Report } from './report.ts';
import { readYaml, type YamlText } from './yaml.ts';

/**
 * An entry's file, or a translation's: front matter as a draft, and the body with the line on which it begins. The value
 * is undefined where the front matter could not be read.
 */
export interface PageDraft extends Draft {
  readonly body: string;
  readonly bodyLine: number;
}

/** Every file of the content folder, read as far as it can be read; `null` values could not be. */
export interface Files {
  site: Draft | null;
  readonly entries: Map<string, PageDraft | null>;
  readonly translations: { readonly entry: string; readonly language: string; readonly draft: PageDraft }[];
  readonly sources: Map<string, Draft | null>;
  readonly actors: Draft[];
  readonly places: Draft | null;
  readonly questions: Draft[];
  readonly wording: Draft | null;
  readonly snapshots: Draft | null;
  readonly linkStatus: Draft | null;
  readonly published: { readonly file: string; readonly lines: readonly string[] } | null;
  readonly media: Map<string, RasterFacts>;
  /** Paths of files and folders that are there, or were meant by a file of another name, and of which nothing is known. */
  readonly unread: Set<string>;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Sorts the files by their roles and reads YAML, JSON and front matter. A fault of one file hides no other file. */
export function readFiles(texts: readonly SourceText[], report: Report): Files {
  const files: Mutable<Files> = {
    site: null,
    entries: new Map(),
    translations: [],
    sources: new Map(),
    actors: [],
    places: null,
    questions: [],
    wording: null,
    snapshots: null,
    linkStatus: null,
    published: null,
    media: new Map(),
    unread: new Set(),
  };
  const sorted = [...texts].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const present = new Set(sorted.map(({ path }) => path));
  const twins = new Map<string, string>();
  for (const source of sorted) {
    const { path } = source;
    const start = { line: 1, column: 1 };
    const folded = path.normalize('NFC').toLowerCase();
    const twin = twins.get(folded);
    if (twin !== undefined) report.at(path, start, finding('id-twin', { value: path, first: twin }));
    else twins.set(folded, path);
    const role = roleOf(path);
    if ('fault' in source) {
      report.at(path, 'at' in source.fault ? source.fault.at : start, fromFault(source.fault));
      leaveUnread(path, role, files);
      continue;
    }
    if (role.kind === 'none') continue;
    if (role.kind === 'media') {
      files.media.set(role.name, 'raster' in source ? source.raster : { type: null, width: null, height: null, bytes: source.text.length });
      continue;
    }
    if (role.kind === 'unknown' || !('text' in source)) {
      const near = role.kind === 'unknown' ? role.nearest : null;
      report.at(path, start, finding('file-unknown', { value: path, nearest: near }));
      if (near !== null && !present.has(near)) leaveUnread(near, roleOf(near), files);
      continue;
    }
    const raw = source.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    reportForbidden(path, raw, report);
    reportDeceptions(path, raw, report);
    const text = withoutForbidden(raw);
    if (role.kind === 'published') {
      files.published = { file: path, lines: text.split('\n') };
      continue;
    }
    if (role.kind === 'entry' || role.kind === 'translation') {
      const draft = readPage(path, text, report);
      if (role.kind === 'entry') files.entries.set(role.id, draft);
      else if (draft !== null) files.translations.push({ entry: role.id, language: role.language, draft });
      continue;
    }
    const draft = readDocument(path, text, readers[role.kind] ?? readValue, report);
    if (draft === null) files.unread.add(path);
    if (role.kind === 'source') files.sources.set(role.id, draft);
    else if (role.kind === 'site') files.site = draft;
    else if (role.kind === 'places') files.places = draft;
    else if (role.kind === 'wording' || role.kind === 'snapshots' || role.kind === 'linkStatus') files[role.kind] = draft;
    else if (draft !== null) files[role.kind].push(...itemsOf(draft, files, report));
  }
  return files;
}

/** Keeps in mind that a file is there, so that what refers to the things in it is not called wrong. */
function leaveUnread(path: string, role: Role, files: Files): void {
  files.unread.add(path);
  if (role.kind === 'entry' && !files.entries.has(role.id)) files.entries.set(role.id, null);
  if (role.kind === 'source' && !files.sources.has(role.id)) files.sources.set(role.id, null);
}

function fromFault(fault: FileFault): Finding {
  if (fault.kind === 'symbolic-link') return finding('file-symbolic-link', {});
  if (fault.kind === 'not-utf8') return finding('file-not-utf8', { byte: fault.byte });
  return finding('file-unreadable', { reason: fault.reason });
}

function reportForbidden(file: string, text: string, report: Report): void {
  const found = forbiddenCharacter(text);
  if (found !== null) report.at(file, positionAt(text, found.offset), finding('character-forbidden', { codePoint: found.codePoint }));
}

function reportDeceptions(file: string, text: string, report: Report): void {
  let at = { line: 1, column: 1 };
  let reached = 0;
  for (const { from, finding: found } of deceptionsIn(text)) {
    const further = positionAt(text.slice(reached, from), from - reached);
    at = { line: at.line + further.line - 1, column: further.line === 1 ? at.column + further.column - 1 : further.column };
    reached = from;
    report.at(file, at, found);
  }
}

function readPage(file: string, text: string, report: Report): PageDraft | null {
  if (text.trim() === '') {
    report.at(file, { line: 1, column: 1 }, finding('file-empty', {}));
    return null;
  }
  const parts = splitFrontMatter(text);
  if ('finding' in parts) {
    report.at(file, parts.at, parts.finding);
    return { file, yaml: { text, firstLine: 1 }, path: [], value: undefined, body: '', bodyLine: 1 };
  }
  const value = readRecord(file, parts.yaml, report);
  return { file, yaml: parts.yaml, path: [], value, body: parts.body, bodyLine: parts.bodyLine };
}

type Reader = (file: string, yaml: YamlText, report: Report) => unknown;

function readDocument(file: string, text: string, read: Reader, report: Report): Draft | null {
  if (text.trim() === '') {
    report.at(file, { line: 1, column: 1 }, finding('file-empty', {}));
    return null;
  }
  const yaml = { text, firstLine: 1 };
  const value = read(file, yaml, report);
  return value === undefined ? null : { file, yaml, path: [], value };
}

function readValue(file: string, yaml: YamlText, report: Report): unknown {
  const { value, findings } = readYaml(yaml);
  for (const each of findings) report.at(file, each.at, each.finding);
  return value;
}

/** The keys of one entry, translation or source may be so long: YAML takes its time, and one file is not to hold up the check of all. */
const longestRecord = 500_000;

function readRecord(file: string, yaml: YamlText, report: Report): unknown {
  if (yaml.text.length <= longestRecord) return readValue(file, yaml, report);
  report.at(file, { line: yaml.firstLine, column: 1 }, finding('record-too-long', { length: yaml.text.length, longest: longestRecord }));
  return undefined;
}

/** JSON is read as the YAML that it also is, which gives every value a line. */
function readJson(file: string, yaml: YamlText, report: Report): unknown {
  const slip = jsonSlip(yaml.text);
  if (slip === null) return readValue(file, yaml, report);
  report.at(file, positionAt(yaml.text, slip.offset), finding('json-syntax', { detail: slip.detail }));
  return undefined;
}

/** How files are read that are not simply YAML. */
const readers: Partial<Record<Role['kind'], Reader>> = { places: readJson, linkStatus: readJson, source: readRecord };

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function itemsOf(draft: Draft, files: Files, report: Report): Draft[] {
  if (Array.isArray(draft.value)) return draft.value.map((value: unknown, index) => ({ ...draft, path: [index], value }));
  files.unread.add(draft.file);
  const found = draft.value === null ? 'nothing' : typeof draft.value === 'object' ? 'keys with values' : 'a single value';
  report.in(draft, [], finding('value-type', { value: found, expected: 'a list', found }));
  return [];
}
