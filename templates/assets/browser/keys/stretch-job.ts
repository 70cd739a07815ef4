/** What the page asks of the worker, and what it is told. */
export interface StretchJob {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  readonly logN: number;
}

export type StretchReport =
  | { readonly kind: "progress"; /** 0 to 1 */ readonly done: number }
  | { readonly kind: "key"; readonly key: Uint8Array };
