import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { x25519 } from "@noble/curves/ed25519.js";
import { expand, extract } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { sha3_256, shake256 } from "@noble/hashes/sha3.js";
import { ml_kem768 } from "@noble/post-quantum/ml-kem.js";
import { base64nopad } from "@scure/base";
import type { Identity, Stanza } from "age-encryption";
import { join, utf8, wipe } from "./bytes.ts";
import { HYBRID } from "./shape.ts";

/** Octets of ML-KEM-768's seed, which come first in what a seed of X-Wing is expanded to. */
const KEM_SEED = 64;
const CURVE_KEY = 32;
const KEM_CIPHERTEXT = 1088;
/** The picture of a wing (draft-connolly-cfrg-xwing-kem). */
const WING = utf8("\\.//^\\");
const INFO = utf8("age-encryption.org/mlkem768x25519");
/** RFC 9180: "HPKE", then X-Wing, HKDF-SHA-256, ChaCha20-Poly1305. */
const SUITE = join(utf8("HPKE"), Uint8Array.of(0x64, 0x7a, 0, 1, 0, 3));
const EMPTY = new Uint8Array();
/** What stands before the 32 octets of an X25519 key in PKCS #8 (RFC 8410). */
const PKCS8 = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20);

/**
 * An identity `age1pq1…` for who opens very many files at once: age expands the seed anew for each, which takes longer than the
 * decapsulation itself (X-Wing; HPKE, RFC 9180, base mode). Here that is done once. X25519 is computed by the browser, where it can.
 */
export class ExpandedIdentity implements Identity {
  readonly #kem: { readonly publicKey: Uint8Array; readonly secretKey: Uint8Array };
  readonly #curve: Uint8Array;
  readonly #curvePublic: Uint8Array;
  #native: CryptoKey | undefined;

  private constructor(seed: Uint8Array) {
    const expanded = shake256(seed, { dkLen: KEM_SEED + CURVE_KEY });
    this.#kem = ml_kem768.keygen(expanded.subarray(0, KEM_SEED));
    this.#curve = expanded.slice(KEM_SEED);
    this.#curvePublic = x25519.getPublicKey(this.#curve);
    wipe(expanded);
  }

  /** Expands a seed of 32 octets, which stays the caller's. */
  static async of(seed: Uint8Array): Promise<ExpandedIdentity> {
    const identity = new ExpandedIdentity(seed);
    const pkcs8 = join(PKCS8, identity.#curve);
    try {
      // Missing in insecure contexts and in older browsers.
      identity.#native = await crypto.subtle.importKey("pkcs8", pkcs8 as Uint8Array<ArrayBuffer>, { name: "X25519" }, false, ["deriveBits"]);
    } catch {
      identity.#native = undefined;
    } finally {
      wipe(pkcs8);
    }
    return identity;
  }

  /** The key of the file with this header; nothing if it is sealed to others. */
  async unwrapFileKey(stanzas: readonly Stanza[]): Promise<Uint8Array | null> {
    for (const { args, body } of stanzas) {
      if (args[0] !== HYBRID) continue;
      const shared = await this.#decapsulated(base64nopad.decode(args[1] ?? ""));
      const { key, nonce } = context(shared);
      try {
        return chacha20poly1305(key, nonce).decrypt(body);
      } catch {
        continue;
      } finally {
        wipe(shared, key, nonce);
      }
    }
    return null;
  }

  wipe(): void {
    wipe(this.#kem.secretKey, this.#curve);
    this.#native = undefined;
  }

  async #decapsulated(share: Uint8Array): Promise<Uint8Array> {
    const [ciphertext, point] = [share.subarray(0, KEM_CIPHERTEXT), share.subarray(KEM_CIPHERTEXT)];
    const fromCurve = await this.#agreed(point);
    const fromKem = ml_kem768.decapsulate(ciphertext, this.#kem.secretKey);
    const all = join(fromKem, fromCurve, point, this.#curvePublic, WING);
    try {
      return sha3_256(all);
    } finally {
      wipe(all, fromKem, fromCurve);
    }
  }

  async #agreed(point: Uint8Array): Promise<Uint8Array> {
    if (this.#native === undefined) return x25519.getSharedSecret(this.#curve, point);
    const theirs = await crypto.subtle.importKey("raw", point.slice(), { name: "X25519" }, false, []);
    return new Uint8Array(await crypto.subtle.deriveBits({ name: "X25519", public: theirs }, this.#native, CURVE_KEY * 8));
  }
}

/** The key schedule of HPKE, without a key of its own that both sides know. */
function context(shared: Uint8Array): { key: Uint8Array; nonce: Uint8Array } {
  const schedule = join(Uint8Array.of(0), labeled("psk_id_hash", EMPTY), labeled("info_hash", INFO));
  const secret = labeled("secret", EMPTY, shared);
  const made = (label: string, length: number): Uint8Array =>
    expand(sha256, secret, join(Uint8Array.of(0, length), utf8("HPKE-v1"), SUITE, utf8(label), schedule), length);
  try {
    return { key: made("key", 32), nonce: made("base_nonce", 12) };
  } finally {
    wipe(secret);
  }
}

const labeled = (label: string, material: Uint8Array, salt?: Uint8Array): Uint8Array =>
  extract(sha256, join(utf8("HPKE-v1"), SUITE, utf8(label), material), salt);
