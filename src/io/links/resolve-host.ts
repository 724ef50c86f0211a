import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicIp } from './public-address.ts';

/** The addresses of a name. */
export type Resolver = (hostname: string) => Promise<readonly LookupAddress[]>;

/** A name led to an address that is not of the public Internet. */
export class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS';
}

/** Asks the system, which knows of its own files of hosts as well. */
export const systemResolver: Resolver = (hostname) =>
  new Promise((resolve, reject) => lookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))));

/**
 * A look-up for one connection, which then goes to the addresses that were looked at here and to no others: a name that leads
 * elsewhere when it is asked again (DNS rebinding) gains nothing by it. One address that is not public refuses the name.
 */
export function guardedLookup(resolver: Resolver, allowPrivate: boolean): LookupFunction {
  return (hostname, options, callback) => {
    void resolver(hostname).then(
      (addresses) => {
        const [first] = addresses;
        const isRefused = !allowPrivate && addresses.some(({ address }) => !isPublicIp(address));
        if (isRefused || first === undefined) callback(isRefused ? new PrivateAddressError(hostname) : noAddress(hostname), '', 4);
        else if (options.all === true) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 4),
    );
  };
}

const noAddress = (hostname: string): NodeJS.ErrnoException => Object.assign(new Error(hostname), { code: 'ENOTFOUND' });
