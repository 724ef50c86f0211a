import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Every rule that html-validate recommends, and those for whole documents and for access, but for some that are no faults here. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Tables whose rows are laid out as cards are none to some browsers, but for their roles.
      'no-redundant-role': 'off',
      // The style sheet is the site's own, named after its bytes; and from a disk a link with a digest would not load.
      'require-sri': 'off',
      // The title is that of the report, as long as it is.
      'long-title': 'off',
      // Nothing is sent: what the one form holds takes effect as it is changed.
      'wcag/h32': 'off',
    },
  }),
);

/** What is wrong with a page, each with its place. */
export async function faultsIn(html: string, path: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`));
}
