/**
 * Why something sealed could not be opened. Each kind is also the name of a word on the page, so that every reason
 * has a sentence that says what to do about it.
 */
export type TroubleKind =
  /** No key is open in this tab. */
  | "locked"
  /** Sealed to somebody else's key. */
  | "not-for-you"
  /** Not a file of ours, or changed, or cut short. */
  | "damaged"
  /** Opens, but was not written by anybody of this case, or belongs in another place. */
  | "not-genuine"
  /** Made by a newer Siegelpost than this page. */
  | "unknown-version"
  /** Something that is not written on this side of a case. */
  | "out-of-place"
  /** The passphrase does not open this key. */
  | "wrong-passphrase"
  /** A part of the page itself could not be loaded. */
  | "broken-page";

export class Trouble extends Error {
  override readonly name = "Trouble";

  constructor(readonly kind: TroubleKind) {
    super(kind);
  }

  /** What went wrong, `otherwise` if it is nothing we know. */
  static kindOf(error: unknown, otherwise: TroubleKind): TroubleKind {
    return error instanceof Trouble ? error.kind : otherwise;
  }
}
