/** What tells robots where they may go (RFC 9309): everywhere; and where the map of the site is, if that is known. `baseUrl` ends in a slash. */
export function robotsText(baseUrl: string | null): string {
  const map = baseUrl === null ? '' : `\nSitemap: ${baseUrl}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
