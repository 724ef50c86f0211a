/** As much of the reader of Data Packages as the tests use. */
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    readonly descriptor: { readonly path: string; readonly bytes: number; readonly hash: string };
    /** Rows by the names of fields, with values of the types that the schema gives them. */
    read(options: { readonly keyed: true; readonly relations?: boolean }): Promise<Record<string, unknown>[]>;
    /** Throws where a foreign key leads nowhere. */
    checkRelations(): Promise<true>;
  }

  export interface DataPackage {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }

  interface Reader {
    readonly Package: { load(descriptor: string, options: { readonly basePath: string; readonly strict: boolean }): Promise<DataPackage> };
  }

  const reader: Reader;
  export default reader;
}
