// Below the page or some folders up, in one folder: `../assets/timeline.0123456789ab.js`. No host, no root, no query.
const ownFile = /^(?:\.\.\/)*\w[\w-]*\/\w[\w.-]*\.js$/;

/**
 * A script element for a file of this site, not yet in the page. What a trusted script adds is trusted by the policy of the
 * page, so addresses that the page hands over are looked at: nobody who gets something into its HTML can have it loaded.
 * @throws TypeError for any other address.
 */
export function ownScript(href: string): HTMLScriptElement {
  if (!ownFile.test(href)) throw new TypeError(`“${href}” is no script of this site.`);
  const script = document.createElement('script');
  script.src = href;
  return script;
}
