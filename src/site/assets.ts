import { siteScripts, type Asset } from './scripts.ts';
import { stylesheet } from './stylesheet.ts';

/** Every file under `assets/`. */
export function assets(): Asset[] {
  const { scripts, licences } = siteScripts();
  return [stylesheet(), ...scripts.values(), ...(licences === null ? [] : [licences])];
}
