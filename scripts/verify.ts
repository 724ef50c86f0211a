import { rmSync } from 'node:fs';
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { CallError } from '../src/io/call-error.ts';
import { runCommand } from '../src/io/command.ts';
import { onEnding } from '../src/io/on-ending.ts';
import { isSystemError, plainReason } from '../src/io/plain-reason.ts';
import { progressOn, silentProgress } from '../src/io/progress.ts';
import { openFolder } from '../src/package/open-folder.ts';
import { openZip } from '../src/package/open-zip.ts';
import { formatVerification, verificationFormats } from '../src/verify/format-verification.ts';
import { rebuildSite } from '../src/verify/rebuild-site.ts';
import { verifyPackage, type Verification } from '../src/verify/verify-package.ts';

await runCommand({
  name: 'verify',
  summary: 'Proves that a snapshot is whole, or names what is missing, changed or added. It reads, writes nothing, and asks nobody, unless it is told to build the site again.',
  positionals: [{ name: 'PACKAGE', meaning: 'a snapshot: its zip, the folder that it was unpacked to (with bagit.txt in it), or its site.wacz alone' }],
  options: {
    format: { choices: verificationFormats, meaning: 'how the result is written: for people, a line for each finding, or for programs; into a file with npm run --silent', default: 'text' },
    rebuild: { meaning: 'where all is well, build the site again from the source in the package, in a temporary place, and compare. This runs the program in the package, and gets its packages from the network (npm ci)' },
    packages: { takes: 'DIR', meaning: 'a node_modules folder to build with instead, so that the network is not asked' },
  },
  async run({ values, positionals: [path = ''], stdout, stderr }) {
    const found = await stat(path).catch(refused(path));
    if (!found.isDirectory() && !found.isFile()) throw new CallError(`“${path}” is neither a file nor a folder.`);
    if (values.packages !== null && !values.rebuild) throw new CallError('--packages is for --rebuild.');
    if (values.packages !== null && !(await stat(values.packages).catch(refused(values.packages))).isDirectory()) throw new CallError(`“${values.packages}” is no folder.`);
    const progress = stderr.isTerminal ? progressOn(stderr) : silentProgress;
    const form = found.isDirectory() ? 'folder' : 'zip';
    const verify = async (): Promise<Verification> => {
      progress.stage('looking at names');
      const opened = await (form === 'folder' ? openFolder(path) : openZip(path));
      try {
        const verification = await verifyPackage(opened, form, basename(resolve(path)), progress);
        if (!values.rebuild || verification.findings.length > 0) return verification;
        if (verification.kind === 'wacz') throw new CallError('A web archive alone has no source to build again.');
        return { ...verification, findings: await rebuilt(verification), isRebuilt: true };
      } finally {
        await opened.close();
      }
    };
    const rebuilt = async ({ bag }: Verification) => {
      const work = await mkdtemp(join(tmpdir(), 'verify-'));
      let kill = () => {};
      const clear = () => {
        kill();
        rmSync(work, { recursive: true, force: true, maxRetries: 5 });
      };
      const callOff = onEnding(clear);
      try {
        const packages = values.packages === null ? null : resolve(values.packages);
        return await rebuildSite({ bag, work, packages, onStart: (its) => (kill = its) }, progress);
      } finally {
        callOff();
        clear();
      }
    };
    const verification = await verify().finally(progress.end);
    await stdout.write(formatVerification(path, verification, values.format));
    if (values.rebuild && verification.isRebuilt === undefined) await stderr.write('The site was not built again: a program of a package that is not whole is not run.\n');
    return verification.findings.length === 0 ? 0 : 1;
  },
});

function refused(path: string): (thrown: unknown) => never {
  return (thrown) => {
    throw new CallError(`“${path}” cannot be read: ${isSystemError(thrown) ? plainReason(thrown) : String(thrown)}.`);
  };
}
