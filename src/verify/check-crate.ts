import type { Adds } from './finding.ts';
import { isObject, jsonOf, type JsonObject } from './json.ts';

const file = 'ro-crate-metadata.json';

/** Checks an RO-Crate (1.1 or 1.2) against the files that stand around it, by paths from its root, with their sizes. */
export function checkCrate(bytes: Buffer, sizes: ReadonlyMap<string, number>, swhid: string | null, findings: Adds): void {
  const fault = (message: string): void => findings.add('invalid', file, message);
  const value = jsonOf(bytes);
  if (!isObject(value) || !Array.isArray(value['@graph'])) return fault('is no JSON-LD object with @graph');
  if (![value['@context']].flat().some((each) => typeof each === 'string' && /^https:\/\/w3id\.org\/ro\/crate\/1\.[12](?:\.\d+)?\/context$/.test(each))) fault('does not state the context of RO-Crate 1.1 or 1.2');
  const graph = (value['@graph'] as readonly unknown[]).filter(isObject);
  const byId = new Map(graph.map((entity) => [String(entity['@id']), entity]));
  if (byId.size !== (value['@graph'] as readonly unknown[]).length) fault('has entities without @id, or two with the same');
  const descriptor = byId.get(file);
  if (descriptor === undefined) return fault('does not describe itself: it has no entity with its own name');
  if (!idsOf(descriptor['conformsTo']).some((id) => /^https:\/\/w3id\.org\/ro\/crate\/1\.[12]/.test(id))) fault('does not say that it conforms to RO-Crate 1.1 or 1.2');
  const root = byId.get(idsOf(descriptor['about'])[0] ?? '');
  if (root === undefined || !typesOf(root).includes('Dataset')) return fault('is about no root data set');
  for (const name of ['name', 'description', 'datePublished', 'license']) if (root[name] === undefined) fault(`says of its root no ${name}`);
  const identifiers = [root['identifier']].flat().filter((each) => typeof each === 'string' && each.startsWith('swh:1:dir:'));
  if (swhid !== null && identifiers.length > 0 && !identifiers.includes(swhid)) fault(`states the SWHID ${identifiers.join(', ')}; data/site has ${swhid}`);
  for (const id of new Set(graph.flatMap((entity) => Object.values(entity)).flatMap((its) => idsOf(its)))) if (!byId.has(id) && !isElsewhere(id)) fault(`refers to “${id}”, which it does not describe`);
  checkParts(byId, root, sizes, findings);
}

function checkParts(byId: ReadonlyMap<string, JsonObject>, root: JsonObject, sizes: ReadonlyMap<string, number>, findings: Adds): void {
  const parts = new Set<string>();
  const follow = (entity: JsonObject): void => {
    for (const id of idsOf(entity['hasPart'])) {
      if (parts.has(id)) continue;
      parts.add(id);
      follow(byId.get(id) ?? {});
    }
  };
  follow(root);
  const folders: string[] = [];
  const files = new Set<string>([file]);
  for (const [id, entity] of byId) {
    if (isElsewhere(id) || id.startsWith('#') || id === file || entity === root || !typesOf(entity).some((type) => type === 'File' || type === 'Dataset')) continue;
    const path = pathOf(id);
    if (!parts.has(id)) findings.add('invalid', file, `describes “${id}”, and not as a part of anything`);
    if (path.endsWith('/')) folders.push(path);
    else files.add(path);
    const size = sizes.get(path);
    const isThere = path.endsWith('/') ? [...sizes.keys()].some((each) => each.startsWith(path)) : size !== undefined;
    if (!isThere) findings.add('missing', path, `is not there; ${file} describes it`);
    else if (size !== undefined && entity['contentSize'] !== undefined && String(entity['contentSize']) !== String(size)) findings.add('changed', path, `has ${size} bytes; ${file} states ${String(entity['contentSize'])}`);
  }
  for (const path of sizes.keys()) if (!files.has(path) && !folders.some((folder) => path.startsWith(folder))) findings.add('extra', path, `is no part of what ${file} describes`);
}

const typesOf = (entity: JsonObject): string[] => [entity['@type']].flat().map(String);

const idsOf = (value: unknown): string[] => [value].flat().flatMap((each) => (isObject(each) && typeof each['@id'] === 'string' && Object.keys(each).length === 1 ? [each['@id']] : []));

const isElsewhere = (id: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(id);

function pathOf(id: string): string {
  try {
    return decodeURIComponent(id).replace(/^\.\//, '');
  } catch {
    return id;
  }
}
