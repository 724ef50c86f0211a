/** The scripts of a page as they stand in its HTML; what is only data is none. */
export interface PageScripts {
  /** Texts of the scripts that stand in the page. */
  readonly inline: readonly string[];
  /** Addresses of those that the HTML names. */
  readonly named: readonly string[];
  readonly policy: string;
  /** Whether the page has something drawn to take away. */
  readonly hasPicture: boolean;
}

/** Reads them; runs in the browser. */
export function scriptsOf(document: Document): PageScripts {
  const scripts = [...document.querySelectorAll('script')].filter(({ type }) => !/^application\/(?:ld\+)?json$/.test(type));
  const preloads = [...document.querySelectorAll('link[rel="modulepreload"], link[as="script"]')].map((link) => link.getAttribute('href') ?? '');
  return {
    inline: scripts.filter((script) => !script.hasAttribute('src')).map(({ textContent }) => textContent),
    named: [...scripts.flatMap((script) => script.getAttribute('src') ?? []), ...preloads],
    policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '',
    hasPicture: document.querySelector('[data-picture]') !== null,
  };
}

/** The address that a loader asks for; null: the text is no loader. */
export const askedBy = (loader: string): string | null => /\.src="([^"\\]+)"/.exec(loader)?.[1] ?? null;
