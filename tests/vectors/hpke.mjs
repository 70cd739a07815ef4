// HPKE's key schedule (RFC 9180, base mode, X-Wing, HKDF-SHA-256, ChaCha20-Poly1305), to make files with a wrong label.
import { createHmac } from "node:crypto";
import { bech32 } from "@scure/base";

const VERSION = Buffer.from("HPKE-v1");
const SUITE = Buffer.concat([Buffer.from("HPKE"), Buffer.from([0x64, 0x7a, 0, 1, 0, 3])]);
const NONE = Buffer.alloc(0);

const extract = (salt, label, secret) =>
  createHmac("sha256", salt).update(Buffer.concat([VERSION, SUITE, Buffer.from(label), secret])).digest();

/** HKDF-Expand alone, for outputs of one block. */
function expand(secret, label, context, length) {
  const info = Buffer.concat([Buffer.from([0, length]), VERSION, SUITE, Buffer.from(label), context, Buffer.from([1])]);
  return createHmac("sha256", secret).update(info).digest().subarray(0, length);
}

export const hpke = {
  publicKey: (recipient) => bech32.fromWords(bech32.decode(recipient, false).words),

  schedule(shared, info) {
    const context = Buffer.concat([Buffer.from([0]), extract(NONE, "psk_id_hash", NONE), extract(NONE, "info_hash", Buffer.from(info))]);
    const secret = extract(shared, "secret", NONE);
    return { key: expand(secret, "key", context, 32), nonce: expand(secret, "base_nonce", context, 12) };
  },
};
