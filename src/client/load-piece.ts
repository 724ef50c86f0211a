import { pieceFunction, pieceName } from '../core/piece.ts';
import { ownScript } from './own-script.ts';

/** The function of the page that takes what pieces bring; scripts that were bundled apart share it. */
type Receiver = ((name: string, data: unknown) => void) & { readonly brought: Map<string, unknown> };

const patience = 30_000;
const requests = new Map<string, Promise<unknown>>();

/**
 * Loads a piece of data (core/piece.ts) by a script element, from a server or a disk, once for all who ask for it. The
 * promise is rejected with an Error when there is no such file in this site, when it brings something else, or when it does
 * not come within half a minute; who asks again after that loads it anew.
 */
export function loadPiece(href: string): Promise<unknown> {
  let request = requests.get(href);
  if (request === undefined) {
    request = requestPiece(href);
    requests.set(href, request);
    request.catch(() => requests.delete(href));
  }
  return request;
}

function requestPiece(href: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const name = pieceName(href);
    const { brought } = receiver();
    const script = ownScript(href);
    const end = (failure: string): void => {
      clearTimeout(timer);
      script.remove();
      const data = brought.get(name);
      if (brought.delete(name)) resolve(data);
      else reject(new Error(`${href} ${failure}.`));
    };
    const timer = setTimeout(() => end('took too long'), patience);
    script.onload = () => end('is no piece of this name');
    script.onerror = () => end('could not be loaded');
    document.head.append(script);
  });
}

function receiver(): Receiver {
  const page = globalThis as { [pieceFunction]?: Receiver };
  page[pieceFunction] ??= newReceiver();
  return page[pieceFunction];
}

function newReceiver(): Receiver {
  const brought = new Map<string, unknown>();
  return Object.assign((name: string, data: unknown) => void brought.set(name, data), { brought });
}
