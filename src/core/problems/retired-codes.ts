/**
 * Codes that the check gave once and gives no more, each with what became of it, as a sentence of Markdown. They stay here, since people have kept links
 * to them and search for them; none is ever used again. Codes that are in use stand in the catalogue.
 */
export const retiredCodes: Readonly<Record<string, string>> = {};
