/** A web address as an IRI (RFC 3987): characters that an address bar takes and an IRI does not have are escaped. */
export const webIri = (address: string): string =>
  address.replace(/[\u0000-\u0020"<>\\^`{|}\u007F]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** The page of SPDX on a licence; for one that SPDX does not list, a work of that name. */
export const licenceOf = (licence: string): string | { readonly '@type': string; readonly name: string } =>
  licence.startsWith('LicenseRef-') ? { '@type': 'CreativeWork', name: licence } : `https://spdx.org/licenses/${licence}.html`;
