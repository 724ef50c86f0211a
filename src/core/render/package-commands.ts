/** What a reader types to check a package: they are the same in all languages. */
export const packageCommands = { digest: 'sha256sum PACKAGE.zip', verify: 'npm run verify -- PACKAGE.zip' } as const;
