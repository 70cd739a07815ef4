import { fromBase64, join, toBase64, utf8 } from "../format/bytes.ts";
import { fetchTabKey } from "../server.ts";

/**
 * An opened key survives a page load in sessionStorage, but only as AES-256-GCM ciphertext under a key that the
 * server derives from the live session: nothing on this machine's disk opens it once the session has ended.
 * Without WebCrypto (a page that did not come over HTTPS) nothing is stored at all.
 */
const IV = 12;
const KEY = 32;
const PREFIX = "key/";
/** What stands under these names is of use only while the key is open, and goes with it: which words stand in cases ({@link WordMemory}). */
export const WORDS = "words/";
const nameFor = (staff: string): string => PREFIX + staff;

/** Stores the seed for the next page of this tab. Quietly does nothing where it cannot. */
export async function keepForTab(staff: string, seed: Uint8Array): Promise<void> {
  const key = await tabKey(staff);
  if (key === undefined) return;
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const sealed = await crypto.subtle.encrypt(algorithm(staff, iv), key, new Uint8Array(seed));
  sessionStorage.setItem(nameFor(staff), toBase64(join(iv, new Uint8Array(sealed))));
}

/** The seed an earlier page of this tab has kept, if the session is still the same. */
export async function recallForTab(staff: string): Promise<Uint8Array | undefined> {
  const kept = sessionStorage.getItem(nameFor(staff));
  const key = kept === null ? undefined : await tabKey(staff);
  if (kept === null || key === undefined) return undefined;
  try {
    const octets = new Uint8Array(fromBase64(kept));
    const seed = await crypto.subtle.decrypt(algorithm(staff, octets.slice(0, IV)), key, octets.slice(IV));
    return new Uint8Array(seed);
  } catch {
    // Another session's: it will never open again.
    forgetForTab();
    return undefined;
  }
}

export const keptForTab = (staff: string): boolean => sessionStorage.getItem(nameFor(staff)) !== null;

/** Forgets every kept key, whoever's it is, and what goes with it. */
export function forgetForTab(): void {
  const goes = (name: string): boolean => name.startsWith(PREFIX) || name.startsWith(WORDS);
  for (const name of Object.keys(sessionStorage).filter(goes)) sessionStorage.removeItem(name);
}

async function tabKey(staff: string): Promise<CryptoKey | undefined> {
  // Typed as always there, but missing in insecure contexts.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const answer = subtle === undefined ? undefined : await fetchTabKey();
  if (subtle === undefined || answer?.staff !== staff || answer.key.length !== KEY) return undefined;
  return subtle.importKey("raw", new Uint8Array(answer.key), "AES-GCM", false, ["encrypt", "decrypt"]);
}

function algorithm(staff: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new Uint8Array(utf8(nameFor(staff))) };
}
