/** The scripts that pages can ask for, by the name of their module in `src/client`. */
export const scriptNames = ['timeline', 'panels', 'embed', 'picture', 'cite'] as const;
export type ScriptName = (typeof scriptNames)[number];

/** A file of the output that is named after its bytes, so that it can be cached for ever. */
export interface Asset {
  /** Below the root of the site. */
  readonly path: string;
  /** Media type, without the character set, which is UTF-8. */
  readonly type: string;
  readonly text: string;
}

export interface Scripts<Name extends string = ScriptName> {
  readonly scripts: ReadonlyMap<Name, Asset>;
  /** Licences of what the scripts hold of others; null: they hold nothing. */
  readonly licences: Asset | null;
  /** While somebody edits: why these are not the newest scripts. */
  readonly failure?: string;
}

// As with the record (input.ts), what a script hands over must outlive the modules of either side.
const key = Symbol.for('dated-reports.scripts');
const holder = globalThis as { [key]?: Scripts };

export function provideScripts(scripts: Scripts): void {
  holder[key] = scripts;
}

/** @throws Error when no scripts were handed over. */
export function siteScripts(): Scripts {
  const scripts = holder[key];
  if (scripts === undefined) throw new Error('No scripts were bundled: build with `npm run build`, edit with `npm run dev`.');
  return scripts;
}
