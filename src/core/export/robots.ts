/** What tells robots where they may go (RFC 9309): everywhere; and where the map of the site is, if that is known. */
export function robotsText(baseUrl: string | null): string {
  const map = baseUrl === null ? '' : `\nSitemap: ${new URL('sitemap.xml', baseUrl).href}\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
