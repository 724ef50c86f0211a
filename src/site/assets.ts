import { siteScripts, type Asset } from './scripts.ts';
import { stylesheets } from './stylesheet.ts';

/** Every file under `assets/`. */
export function assets(): Asset[] {
  const { scripts, licences } = siteScripts();
  return [...stylesheets(), ...scripts.values(), ...(licences === null ? [] : [licences])];
}
