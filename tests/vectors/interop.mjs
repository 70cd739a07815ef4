// Siegelpost's formats once more, on another implementation of age: opens what Rust wrote, and writes what Rust is
// to open. A task's name comes as the argument, its input as JSON on standard input.
import { Decrypter, Encrypter, identityToRecipient } from "age-encryption";
import { openHandlerSlot, openParcel, openReporterSlot, recipientOf, slotProof } from "./format.mjs";
import { enclose, encrypt, seal, sealParcel, slotPlaintext } from "./write.mjs";

const hex = (bytes) => Buffer.from(bytes).toString("hex");
const base64 = (bytes) => Buffer.from(bytes).toString("base64");
const fromBase64 = (text) => Buffer.from(text, "base64");

const tasks = {
  async file({ identity, sealed, text }) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const opened = await decrypter.decrypt(fromBase64(sealed), "text");
    return { opened, sealed: base64(await encrypt([await identityToRecipient(identity)], text)) };
  },

  async slot({ identity, sealed }) {
    const opened = await openHandlerSlot(identity, fromBase64(sealed));
    const seeds = crypto.getRandomValues(Buffer.alloc(64));
    const written = [seeds.subarray(0, 32), seeds.subarray(32)];
    return {
      opened: opened.map(hex),
      written: written.map(hex),
      sealed: base64(await seal(await identityToRecipient(identity), slotPlaintext(...written))),
    };
  },

  async reporter_slot({ reporter, sealed }) {
    const seed = Buffer.from(reporter, "hex");
    const opened = await openReporterSlot(seed, fromBase64(sealed));
    const written = crypto.getRandomValues(Buffer.alloc(32));
    const plaintext = slotPlaintext(written, await slotProof(seed, written));
    return { opened: hex(opened), written: hex(written), sealed: base64(await seal(await recipientOf(seed), plaintext)) };
  },

  async parcel({ seed, sealed, read, write }) {
    const secret = Buffer.from(seed, "hex");
    const { previous, json } = await openParcel(secret, fromBase64(sealed), read.side, read.seq);
    const place = { side: write.side, seq: write.seq, previous: Buffer.from(write.previous, "hex") };
    return { previous: hex(previous), json: json.toString(), sealed: base64(await sealParcel(secret, place, write.json)) };
  },

  async enclosure({ recipients, text }) {
    return enclose(recipients, text);
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
