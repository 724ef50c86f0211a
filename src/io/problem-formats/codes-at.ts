/** The address of the page that explains codes; null: none is known but the one in this repository; undefined: it is not to be told. */
export type CodesAt = string | null | undefined;
