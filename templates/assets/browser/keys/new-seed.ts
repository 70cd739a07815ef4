import { generateHybridIdentity } from "age-encryption";
import { seedOf } from "../format/identity.ts";

/** A new mlkem768x25519 identity's seed, from the browser's own random generator. */
export async function newSeed(): Promise<Uint8Array> {
  return seedOf(await generateHybridIdentity());
}
