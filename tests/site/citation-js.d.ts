/** The little of citation-js that the tests use; the package brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    /** CSL-JSON. */
    readonly data: readonly unknown[];
  }
}
