import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from './support/project.ts';

const text = (path: string): Promise<string> => readFile(join(projectFolder, path), 'utf8');

interface Cff {
  readonly 'cff-version': string;
  readonly message: string;
  readonly type: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly Readonly<Record<string, string>>[];
  readonly license: string;
  readonly keywords: readonly string[];
}

let site: Readonly<Record<'title' | 'description' | 'licence' | 'language' | 'period', string>>;
let project: Readonly<Record<'version' | 'description' | 'license', string>>;
let cff: Cff;
let codemeta: Readonly<Record<string, unknown>> & { readonly supportingData: Readonly<Record<string, unknown>> };
let zenodo: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  site = parse(await text('content/site.yml')) as typeof site;
  project = JSON.parse(await text('package.json')) as typeof project;
  cff = parse(await text('CITATION.cff')) as Cff;
  codemeta = JSON.parse(await text('codemeta.json')) as typeof codemeta;
  zenodo = JSON.parse(await text('.zenodo.json')) as typeof zenodo;
});

describe('the files by which the record is cited and deposited', () => {
  test('say of it what the record says of itself', () => {
    expect(cff).toMatchObject({ type: 'dataset', title: site.title, abstract: site.description, license: site.licence });
    expect(zenodo).toMatchObject({ upload_type: 'dataset', title: site.title, description: site.description, license: site.licence.toLowerCase() });
    expect(codemeta.supportingData).toMatchObject({ name: site.title, description: site.description, license: `https://spdx.org/licenses/${site.licence}`, inLanguage: site.language, temporalCoverage: site.period });
  });

  test('say of the generator what its package says', () => {
    expect(codemeta).toMatchObject({ '@context': 'https://w3id.org/codemeta/3.0', version: project.version, description: project.description, license: `https://spdx.org/licenses/${project.license}` });
  });

  test('have what the Citation File Format 1.2.0 asks for, and keys of it alone', () => {
    expect(cff['cff-version']).toBe('1.2.0');
    expect(cff.message).not.toBe('');
    expect(cff.authors.every(({ name }) => name !== undefined)).toBe(true);
    const keys = ['cff-version', 'message', 'type', 'title', 'abstract', 'authors', 'license', 'keywords'];
    expect(Object.keys(cff).filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('name the same people by the same words', () => {
    const names = [cff.authors[0]?.['name'], (zenodo['creators'] as { name: string }[])[0]?.name, (codemeta.supportingData['author'] as { name: string }[])[0]?.name];
    expect(new Set(names).size).toBe(1);
    expect(zenodo['keywords']).toEqual(cff.keywords);
  });
});
