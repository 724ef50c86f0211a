/** In which light a page is seen. */
export type Theme = 'light' | 'dark';

/** What a picture needs of the style sheets of pages. */
export interface PictureSheet {
  /** The rules of a class of drawings, with selectors and values that every reader of SVG knows: no custom properties, no functions. */
  readonly rules: (drawing: DrawingClass) => string;
  /** The colours by name: `paper`, `ink`, `soft`, `line`. */
  readonly colour: (name: string) => string;
}

/** The classes of the drawings of pages. */
export const drawingClasses = ['timeline-svg', 'map-svg', 'answer-svg'] as const;
export type DrawingClass = (typeof drawingClasses)[number];

const bySide = /\[class\*=(['"]?)side-\1\]/;
const properties =
  /^(?:fill|stroke|color|opacity|fill-opacity|stroke-(?:opacity|width|linecap|linejoin|dasharray)|font-(?:size|weight)|shape-rendering|paint-order|text-decoration)$/;

/** Takes from style sheets what concerns the drawings, for pictures that stand alone. */
export function pictureSheet(css: string, theme: Theme): PictureSheet {
  const rules = rulesOf(css);
  const variables = new Map(rules.filter(({ selector }) => selector === ':root').flatMap(({ declarations }) => declarations.filter(([name]) => name.startsWith('--'))));
  const resolve = (value: string): string => {
    const plain = replaceVariables(value, variables);
    const lit = plain.replace(/light-dark\(([^,()]*),([^,()]*)\)/g, (_, light: string, dark: string) => (theme === 'light' ? light : dark).trim());
    return lit.replace(/color-mix\(in srgb,\s*(#[0-9a-f]{3,6})\s+(\d+)%,\s*(#[0-9a-f]{3,6})\)/gi, (_, a: string, share: string, b: string) => mixed(a, b, Number(share) / 100));
  };
  const sides = [...variables.keys()].flatMap((name) => /^--(side-\w+)$/.exec(name)?.[1] ?? []);
  const written = rules.flatMap(({ selector, declarations }) => {
    const kept = declarations.flatMap(([name, value]) => (properties.test(name) ? [[name, value] as const] : []));
    const selectors = selectorsIn(selector);
    if (kept.length === 0 || selectors.length === 0) return [];
    const isBySide = selectors.every((each) => bySide.test(each));
    const variants = isBySide ? sides.map((side) => ({ side, names: selectors.map((each) => each.replace(bySide, `.${side}`)) })) : [{ side: null, names: selectors }];
    return variants.map(({ side, names }) => {
      const body = kept.flatMap(([name, value]) => declared(name, resolve(side === null ? value : value.replace('var(--side)', `var(--${side})`))));
      return `${names.join(',')}{${body.join(';')}}`;
    });
  });
  return { rules: (drawing) => written.filter((rule) => rule.startsWith(`.${drawing} `)).join('\n'), colour: (name) => resolve(`var(--${name})`) };
}

interface Rule {
  readonly selector: string;
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** The rules that hold everywhere: not those of media queries. */
function rulesOf(css: string): Rule[] {
  const plain = withoutAtRules(css.replace(/\/\*[\s\S]*?\*\//g, ''));
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim().replace(/\s+/g, ' '),
    declarations: body.split(';').flatMap((each) => {
      const [name = '', ...value] = each.split(':');
      return value.length === 0 ? [] : [[name.trim(), value.join(':').trim()] as const];
    }),
  }));
}

function withoutAtRules(css: string): string {
  let kept = '';
  let rest = css;
  for (let at = rest.indexOf('@'); at >= 0; at = rest.indexOf('@')) {
    kept += rest.slice(0, at);
    let end = rest.indexOf('{', at);
    for (let depth = 1; depth > 0 && end >= 0 && end < rest.length - 1; ) {
      end += 1;
      depth += rest[end] === '{' ? 1 : rest[end] === '}' ? -1 : 0;
    }
    rest = rest.slice(end + 1);
  }
  return kept + rest;
}

/** The selectors of the drawings, in words that every reader of SVG knows; those that wait for pointers and scripts are left out. */
function selectorsIn(selector: string): string[] {
  return outerParts(selector)
    .flatMap(withoutIs)
    .flatMap((each) => (each.endsWith(' :not(text)') ? ['path', 'rect', 'circle', 'use'].map((name) => each.replace(':not(text)', name)) : [each]))
    .filter((each) => drawingClasses.some((drawing) => each.startsWith(`.${drawing} `)) && !/[:[]/.test(each.replace(bySide, '')));
}

function withoutIs(selector: string): string[] {
  const [whole, inner] = /:is\(([^()]*)\)/.exec(selector) ?? [];
  return whole === undefined || inner === undefined ? [selector] : inner.split(',').flatMap((each) => withoutIs(selector.replace(whole, each.trim())));
}

/** Split at the commas that stand in no brackets. */
const outerParts = (selector: string): string[] => selector.split(/,(?![^(]*\))/).map((each) => each.trim());

function replaceVariables(value: string, variables: ReadonlyMap<string, string>): string {
  const replaced = value.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => variables.get(name) ?? whole);
  return replaced === value ? value : replaceVariables(replaced, variables);
}

/** A colour that is mixed with the paper is, on it, the same as that colour let through in part. */
function declared(name: string, value: string): string[] {
  const share = /^color-mix\(in srgb,\s*currentColor (\d+)%,\s*#[0-9a-f]{3,6}\)$/i.exec(value)?.[1];
  // Tools that make style sheets small write names in small letters, which CSS takes for the same.
  return share === undefined ? [`${name}:${value.replace(/^crispedges$/, 'crispEdges')}`] : [`${name}:currentColor`, `${name}-opacity:${Number(share) / 100}`];
}

function mixed(a: string, b: string, share: number): string {
  const [first, second] = [channelsOf(a), channelsOf(b)];
  const channels = first.map((value, index) => Math.round(value * share + (second[index] ?? 0) * (1 - share)));
  return `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): number[] {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}
