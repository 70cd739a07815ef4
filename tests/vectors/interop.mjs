// Siegelpost's formats once more, on another implementation of age and on WebCrypto: opens what Rust wrote, and writes
// what Rust is to open. A task's name comes as the argument, its input as JSON on standard input.
import { Decrypter, Encrypter, identityToRecipient } from "age-encryption";

const ROOM = 2560;
const SLOT = 128;
const HEADER = 78;
const SIDES = ["reporter", "office", "file"];
const utf8 = (text) => new TextEncoder().encode(text);
const base64 = (bytes) => Buffer.from(bytes).toString("base64");
const hex = (bytes) => Buffer.from(bytes).toString("hex");
const fromBase64 = (text) => new Uint8Array(Buffer.from(text, "base64"));
const fromHex = (text) => new Uint8Array(Buffer.from(text, "hex"));

function must(condition, what) {
  if (!condition) throw new Error(what);
}

async function encrypt(recipient, plaintext) {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(plaintext);
}

async function decrypt(identity, file) {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(file);
}

const storedSize = (plaintext) => ROOM + plaintext + 16 * Math.ceil(plaintext / 65536);

async function seal(recipient, plaintext) {
  const stored = new Uint8Array(storedSize(plaintext.length));
  const file = await encrypt(recipient, plaintext);
  stored.set(file);
  stored[file.length] = 0x80;
  return stored;
}

async function unseal(identity, stored) {
  const end = stored.findLastIndex((byte) => byte !== 0);
  must(stored[end] === 0x80, "no end mark");
  const plaintext = await decrypt(identity, stored.subarray(0, end));
  must(stored.length === storedSize(plaintext.length), "not the size it should have");
  return plaintext;
}

function parcelSize(json) {
  const length = HEADER + json;
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.max(1024, Math.ceil(length / step) * step);
}

async function mac({ identity, seed }, place, json) {
  const secret = await crypto.subtle.importKey("raw", fromHex(seed), "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8("siegelpost/v1/mac") };
  const kind = { name: "HMAC", hash: "SHA-256", length: 256 };
  const key = await crypto.subtle.deriveKey(how, secret, kind, false, ["sign"]);
  const recipient = await crypto.subtle.digest("SHA-256", utf8(await identityToRecipient(identity)));
  const message = Buffer.concat([utf8("siegelpost/v1/parcel"), new Uint8Array(recipient), place, json]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, message));
}

const tasks = {
  async file({ identity, sealed, text }) {
    const opened = new TextDecoder().decode(await decrypt(identity, fromBase64(sealed)));
    return { opened, sealed: base64(await encrypt(await identityToRecipient(identity), utf8(text))) };
  },

  async slot({ identity, sealed }) {
    const opened = await unseal(identity, fromBase64(sealed));
    must(opened.length === SLOT && opened[0] === 1, "not a slot");
    must(opened.subarray(65).every((byte) => byte === 0), "not padded with zeroes");
    const seeds = crypto.getRandomValues(new Uint8Array(64));
    const plaintext = new Uint8Array(SLOT);
    plaintext.set([1, ...seeds]);
    return {
      opened: [hex(opened.subarray(1, 33)), hex(opened.subarray(33, 65))],
      written: [hex(seeds.subarray(0, 32)), hex(seeds.subarray(32))],
      sealed: base64(await seal(await identityToRecipient(identity), plaintext)),
    };
  },

  async parcel(input) {
    const opened = Buffer.from(await unseal(input.identity, fromBase64(input.sealed)));
    const length = opened.readUInt32BE(74);
    const json = opened.subarray(HEADER, HEADER + length);
    must(opened[0] === 1 && opened.length === parcelSize(length), "not a parcel");
    must(opened.subarray(HEADER + length).every((byte) => byte === 0), "not padded with zeroes");
    must(hex(await mac(input, opened.subarray(0, 42), json)) === hex(opened.subarray(42, 74)), "not genuine");

    const text = utf8(input.write.json);
    const plaintext = Buffer.alloc(parcelSize(text.length));
    plaintext[0] = 1;
    plaintext[1] = SIDES.indexOf(input.write.side) + 1;
    plaintext.writeBigUInt64BE(BigInt(input.write.seq), 2);
    plaintext.set(fromHex(input.write.previous), 10);
    plaintext.set(await mac(input, plaintext.subarray(0, 42), text), 42);
    plaintext.writeUInt32BE(text.length, 74);
    plaintext.set(text, HEADER);
    return {
      side: SIDES[opened[1] - 1],
      seq: Number(opened.readBigUInt64BE(2)),
      previous: hex(opened.subarray(10, 42)),
      json: json.toString(),
      sealed: base64(await seal(await identityToRecipient(input.identity), plaintext)),
    };
  },

  async wrapped({ identity, passphrase, wrapped }) {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    encrypter.setScryptWorkFactor(15);
    return {
      opened: await decrypter.decrypt(fromBase64(wrapped), "text"),
      wrapped: base64(await encrypter.encrypt(identity)),
    };
  },
};

const chunks = await process.stdin.toArray();
const output = await tasks[process.argv[2]](JSON.parse(Buffer.concat(chunks).toString()));
process.stdout.write(JSON.stringify(output));
