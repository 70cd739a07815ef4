import { mailboxToken, reporterSeed } from "../format/derivation.ts";
import { wipe } from "../format/bytes.ts";

/** What a case key gives: the way to a mailbox, and what opens it. The key itself is not kept. */
export interface Access {
  readonly token: Uint8Array;
  readonly seed: Uint8Array;
}

/** Takes the case key over, and wipes it. */
export function accessBy(caseKey: Uint8Array): Access {
  const access = { token: mailboxToken(caseKey), seed: reporterSeed(caseKey) };
  wipe(caseKey);
  return access;
}

export function wipeAccess(access: Access | undefined): void {
  wipe(access?.token, access?.seed);
}

export const copyOf = ({ token, seed }: Access): Access => ({ token: token.slice(), seed: seed.slice() });
