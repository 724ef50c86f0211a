import type { Source } from '../model/source.ts';

export interface RepositoryLinks {
  /** Where the file of the page can be edited; null: the page is made of many. */
  readonly edit: string | null;
  readonly correct: string;
  /** Where it can be told that the address of a source leads nowhere; null: the page is of none, or of one without an address. */
  readonly deadLink: string | null;
}

export interface LinkedPage {
  /** In full where the address of the site is known, else below its root. */
  readonly address: string;
  /** Below the content folder. */
  readonly file: string | null;
  readonly source: Pick<Source, 'id' | 'url'> | null;
}

/** Where the codes of the check are explained, in a repository that holds the program as well; `#code` leads to one. */
export const codesPage = (repository: string): string => `${repository}/blob/main/docs/problems.md`;

/**
 * Links from a page to the repository of its content, on GitHub and what works like it: the forms of `.github/ISSUE_TEMPLATE` with what is known
 * filled in. `repository` has no slash at its end; the content is taken to stand in `content/` of the branch `main`.
 */
export function repositoryLinks(repository: string, { address, file, source }: LinkedPage): RepositoryLinks {
  const form = (template: string, fields: Readonly<Record<string, string>>): string => {
    const words = Object.entries({ template: `${template}.yml`, ...fields }).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
    return `${repository}/issues/new?${words.join('&')}`;
  };
  return {
    edit: file === null ? null : `${repository}/edit/main/content/${file.split('/').map(encodeURIComponent).join('/')}`,
    correct: form('correction', { page: address }),
    deadLink: source?.url == null ? null : form('dead-link', { source: source.id, address: source.url }),
  };
}
