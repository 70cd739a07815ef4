import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { randomBytes } from "@noble/hashes/utils.js";
import { base64nopad } from "@scure/base";
import { Decrypter, Encrypter, type Identity, type Recipient, Stanza } from "age-encryption";
import { join, utf8, wipe } from "../format/bytes.ts";
import { readHeader } from "../format/header.ts";
import { plaintextOf } from "../format/shape.ts";
import { Trouble } from "../trouble.ts";

/** N = 2^17: 128 MiB and about a second in a browser of 2026, for every single guess. */
export const LOG_N = 17;
const LOG_N_MIN = 15;
const LOG_N_MAX = 18;
const SALT = 16;
/** Most octets of a wrapped identity: far more than one has. */
const LONGEST = 4096;
/** Octets of an identity's text. */
const IDENTITY = 77;
const LABEL = utf8("age-encryption.org/v1/scrypt");
/** One file key, one wrapping key: the nonce need not vary. */
const NONCE = new Uint8Array(12);

/** scrypt (RFC 7914) with r = 8, p = 1 and N = 2^logN, 32 octets long. Slow: ours runs in a Worker. */
export type Stretch = (passphrase: Uint8Array, salt: Uint8Array, logN: number) => Promise<Uint8Array>;

/** age's own scrypt recipient, but with the slow part left to `stretch`, so that the page lives and shows progress. */
class PassphraseRecipient implements Recipient {
  constructor(private readonly passphrase: Uint8Array, private readonly stretch: Stretch) {}

  async wrapFileKey(fileKey: Uint8Array): Promise<Stanza[]> {
    const salt = randomBytes(SALT);
    const key = await this.stretch(this.passphrase, join(LABEL, salt), LOG_N);
    const body = chacha20poly1305(key, NONCE).encrypt(fileKey);
    wipe(key);
    return [new Stanza(["scrypt", base64nopad.encode(salt), String(LOG_N)], body)];
  }
}

class PassphraseIdentity implements Identity {
  constructor(private readonly passphrase: Uint8Array, private readonly stretch: Stretch) {}

  async unwrapFileKey(stanzas: Stanza[]): Promise<Uint8Array> {
    const { salt, logN, body } = onlyScryptStanza(stanzas);
    const key = await this.stretch(this.passphrase, join(LABEL, salt), logN);
    try {
      return chacha20poly1305(key, NONCE).decrypt(body);
    } catch {
      throw new Trouble("wrong-passphrase");
    } finally {
      wipe(key);
    }
  }
}

/** A scrypt stanza stands alone in its file (C2SP age, "scrypt recipient stanza"). */
function onlyScryptStanza(stanzas: readonly Stanza[]) {
  const [stanza] = stanzas;
  const [kind, salt, logN] = stanza?.args ?? [];
  if (stanza === undefined || stanzas.length !== 1 || kind !== "scrypt" || stanza.args.length !== 3) {
    throw new Trouble("damaged");
  }
  const octets = base64nopad.decode(salt ?? "");
  const work = /^[1-9][0-9]$/.test(logN ?? "") ? Number(logN) : 0;
  if (octets.length !== SALT || stanza.body.length !== 32) throw new Trouble("damaged");
  if (work < LOG_N_MIN || work > LOG_N_MAX) throw new Trouble("damaged");
  return { salt: octets, logN: work, body: stanza.body };
}

/** Composed characters (NFC): "ü" is one passphrase, whichever keyboard typed it. */
const octetsOf = (passphrase: string): Uint8Array => utf8(passphrase.normalize("NFC"));

/** An age file with `plaintext`, opened by `passphrase`; the stock age reads it. */
export async function wrap(plaintext: string, passphrase: string, stretch: Stretch): Promise<Uint8Array> {
  const octets = octetsOf(passphrase);
  const encrypter = new Encrypter();
  encrypter.addRecipient(new PassphraseRecipient(octets, stretch));
  try {
    return await encrypter.encrypt(plaintext);
  } finally {
    wipe(octets);
  }
}

/** Opens what {@link wrap} or the stock age has made: else "wrong-passphrase", "unknown-version" or "damaged". */
export async function unwrap(file: Uint8Array, passphrase: string, stretch: Stretch): Promise<string> {
  if (file.length > LONGEST) throw new Trouble("damaged");
  if (plaintextOf(readHeader(file, 1), file) !== IDENTITY) throw new Trouble("damaged");
  const octets = octetsOf(passphrase);
  const decrypter = new Decrypter();
  decrypter.addIdentity(new PassphraseIdentity(octets, stretch));
  try {
    return await decrypter.decrypt(file, "text");
  } catch (error) {
    throw new Trouble(Trouble.kindOf(error, "damaged"));
  } finally {
    wipe(octets);
  }
}
