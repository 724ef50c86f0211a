/** Sources of a content security policy (CSP 3) that lead to no other host. */
const inside = /^'(?:self'|none'|unsafe-inline'|unsafe-eval'|unsafe-hashes'|wasm-unsafe-eval'|strict-dynamic'|report-sample'|inline-speculation-rules'|sha(?:256|384|512)-|nonce-)/i;
const local = new Set(['data:', 'blob:', 'mediastream:', 'filesystem:']);
const withoutSources = new Set(['sandbox', 'upgrade-insecure-requests', 'block-all-mixed-content', 'require-trusted-types-for', 'trusted-types']);

/** Why policies do not keep the scripts of a page from asking another host, as the ends of sentences; none where they do. */
export function policyFaults(policies: readonly string[]): string[] {
  if (policies.length === 0) return ['has no content security policy, which would keep its scripts from asking other hosts'];
  const faults = policies.map(faultsOf);
  // Each policy holds by itself, so one that is strict is enough.
  return faults.some((each) => each.length === 0) ? [] : (faults[0] ?? []);
}

function faultsOf(policy: string): string[] {
  const directives = policy.split(';').map((part) => part.trim().split(/\s+/)).filter(([name]) => name !== '');
  const names = directives.map(([name = '']) => name.toLowerCase());
  const faults = names.includes('default-src') ? [] : ['has a content security policy without default-src, which leaves requests of some kind open'];
  for (const [name = '', ...sources] of directives) {
    if (withoutSources.has(name.toLowerCase())) continue;
    for (const source of sources) if (!inside.test(source) && !local.has(source.toLowerCase())) faults.push(`has a content security policy that allows requests to other hosts (${name} ${source})`);
  }
  return faults;
}
