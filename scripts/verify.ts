import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { CallError } from '../src/io/call-error.ts';
import { runCommand } from '../src/io/command.ts';
import { isSystemError, plainReason } from '../src/io/plain-reason.ts';
import { progressOn, silentProgress } from '../src/io/progress.ts';
import { openFolder } from '../src/package/open-folder.ts';
import { openZip } from '../src/package/open-zip.ts';
import { formatVerification, verificationFormats } from '../src/verify/format-verification.ts';
import { verifyPackage } from '../src/verify/verify-package.ts';

await runCommand({
  name: 'verify',
  summary: 'Proves that a snapshot is whole, or names what is missing, changed or added. It reads, and writes and asks nothing.',
  positionals: [{ name: 'PACKAGE', meaning: 'a snapshot: its zip, the folder that it was unpacked to (with bagit.txt in it), or its site.wacz alone' }],
  options: {
    format: { choices: verificationFormats, meaning: 'how the result is written: for people, a line a file, or for programs', default: 'text' },
  },
  async run({ values, positionals: [path = ''], stdout, stderr }) {
    const found = await stat(path).catch((thrown: unknown) => {
      throw new CallError(`“${path}” cannot be verified: ${isSystemError(thrown) ? plainReason(thrown) : String(thrown)}.`);
    });
    const progress = stderr.isTerminal ? progressOn(stderr) : silentProgress;
    progress.stage('looking at names');
    const form = found.isDirectory() ? 'folder' : 'zip';
    const opened = await (form === 'folder' ? openFolder(path) : openZip(path)).catch((thrown: unknown) => {
      progress.end();
      throw thrown;
    });
    try {
      const verification = await verifyPackage(opened, form, basename(resolve(path)), progress).finally(progress.end);
      await stdout.write(formatVerification(path, verification, values.format));
      return verification.findings.length === 0 ? 0 : 1;
    } finally {
      await opened.close();
    }
  },
});
