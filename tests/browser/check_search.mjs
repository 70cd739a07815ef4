// Holds the searches against what they must find: a search that finds nothing proves something only then.
//
//   node check_search.mjs
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { bytesOf, identitySymbols, seedOf, tokenOf } from "./case_key.mjs";
import { unpack } from "./lz4.mjs";
import { Needles } from "./needles.mjs";
import { remains } from "./remains.mjs";
import { Wiretap } from "./wiretap.mjs";

// The vector of docs/sealing.md.
const KEY = "qqqs yqcy q5rq wzqf pg9s crgw puxw qvt0";
assert.equal(bytesOf(KEY).toString("hex"), "000102030405060708090a0b0c0d0e0f");
assert.equal(tokenOf(KEY).toString("hex"), "dad967667feea9da7722a6f4270e37ef23d81f50e8be2c4239c2cd674d335f50");
assert.equal(seedOf(KEY).toString("hex"), "cbba7ea4c6de1f81320c07cc3b31445ea2b15661e64a9261d4b2de4d93b22617");
assert.ok("EWA8AFXXMC0CZVSVQLXRKV2YT63TZ4NPUE9FYCW5KT0YMYAJYCTSYM4YMT".startsWith(identitySymbols(seedOf(KEY))));

const needles = new Needles();
const text = needles.marker("the text");
needles.caseKey("the key", KEY);
const search = needles.search();
const finds = (what, name) => assert.ok(search.in(Buffer.concat([Buffer.from("…"), Buffer.from(what)])).size > 0, `not found: ${name}`);

const [word] = text.split(" ");
const base32 = (bytes) => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return bits.match(/.{5}/g).map((five) => "abcdefghijklmnopqrstuvwxyz234567"[Number.parseInt(five, 2)]).join("");
};
const SECRETS = { text: Buffer.from(text), word: Buffer.from(word), key: Buffer.from(KEY), bytes: bytesOf(KEY), token: tokenOf(KEY), seed: seedOf(KEY) };
for (const [name, bytes] of Object.entries(SECRETS)) {
  finds(bytes, name);
  finds(bytes.subarray(0, Math.max(10, bytes.length - 3)), `${name}, cut off`);
  finds(bytes.toString("hex"), `${name}, hex`);
  finds(bytes.toString("hex").toUpperCase(), `${name}, HEX`);
  for (const before of ["", "a", "ab", "abc", "abcd"]) {
    const shifted = Buffer.concat([Buffer.from(before), bytes, Buffer.from("!")]);
    finds(shifted.toString("base64"), `${name} after ${before} in base64`);
    finds(shifted.toString("base64url"), `${name} after ${before} in base64url`);
    finds(base32(shifted), `${name} after ${before} in base32`);
    finds(base32(shifted).toUpperCase(), `${name} after ${before} in BASE32`);
  }
}
for (const typed of [text, word, KEY, KEY.replaceAll(" ", ""), KEY.toUpperCase(), KEY.slice(5, 14)]) {
  finds(Buffer.from(typed, "utf16le"), "UTF-16LE");
  finds(Buffer.from(typed, "utf16le").swap16(), "UTF-16BE");
  finds(encodeURIComponent(typed), "in an address");
  finds(new URLSearchParams({ typed }).toString(), "in a form");
  finds(JSON.stringify({ typed }), "in JSON");
  finds([...typed].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""), "escaped");
  finds(typed.replaceAll("\n", "\r\n"), "with other ends of lines");
}
finds(`AGE-SECRET-KEY-PQ-1${identitySymbols(seedOf(KEY))}`, "the identity");
finds(identitySymbols(seedOf(KEY)).toLowerCase(), "the identity in small letters");
finds(JSON.stringify([...seedOf(KEY)]), "the seed as numbers");
assert.deepEqual([...search.in(Buffer.from(`${text.slice(0, 4)} and nothing else`.repeat(20)))], [], "nothing is found where nothing is");

// A block made by hand: five letters, then thirty signs from five back, then three letters.
const packed = Buffer.concat([Buffer.from("mozLz40\0"), Buffer.from([38, 0, 0, 0, 0x5f]), Buffer.from("abcde"), Buffer.from([5, 0, 11, 0x30]), Buffer.from("xyz")]);
assert.equal(unpack(packed)?.toString(), `${"abcde".repeat(7)}xyz`);
assert.equal(unpack(packed.subarray(0, -1)), undefined, "cut off");

const stored = (content) => {
  const bytes = Buffer.from(content);
  const more = [];
  for (let left = bytes.length - 15; left >= 0; left -= 255) more.push(Math.min(left, 255));
  if (more.at(-1) === 255) more.push(0);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from("mozLz40\0"), size, Buffer.from([bytes.length < 15 ? bytes.length << 4 : 0xf0, ...more]), bytes]);
};
const folder = mkdtempSync(join(tmpdir(), "siegelpost-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "places.sqlite"), Buffer.concat([Buffer.alloc(100, 7), Buffer.from(text)]));
writeFileSync(join(folder, "cache"), Buffer.concat([Buffer.alloc(100, 7), gzipSync(text.repeat(50)), Buffer.from("more")]));
writeFileSync(join(folder, "session.jsonlz4"), stored(text.slice(0, 4) + text.slice(4)));
const { found, sessions } = remains(folder, search);
for (const place of ["places.sqlite, as it is", "cache, inflated", "session.jsonlz4, unpacked"]) {
  assert.ok(found.some((line) => line.startsWith(place)), `not found: ${place}, in ${found}`);
}
assert.equal(sessions[0], text);

// Over the line: there, back, packed, in the address, in a head.
const answers = { "/gzip": [gzipSync(text), "gzip"], "/deflate": [deflateSync(text), "deflate"], "/br": [brotliCompressSync(text), "br"] };
const server = createServer((request, response) => {
  const [body, encoding] = answers[request.url.split("?")[0]] ?? ["nothing"];
  response.writeHead(200, encoding ? { "content-encoding": encoding } : {}).end(request.url === "/back" ? text : body);
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const there = `http://127.0.0.1:${server.address().port}`;
const { request: ask } = await import("node:http");
const through = async (url, { headers = {}, body, method = "GET" } = {}) => {
  const tap = await Wiretap.open();
  const { port } = new URL(tap.address);
  const status = await new Promise((resolve) => {
    const asked = ask({ host: "127.0.0.1", port, path: url, method, headers: { host: new URL(url).host, ...headers } }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode));
    });
    asked.end(body);
  });
  tap.close();
  return { status, tap };
};
const ways = [
  [`${there}/?q=${encodeURIComponent(text)}`],
  [`${there}/`, { headers: { cookie: `key=${KEY.replaceAll(" ", "")}` } }],
  [`${there}/`, { method: "POST", body: new URLSearchParams({ text }).toString() }],
  [`${there}/`, { method: "POST", headers: { "content-encoding": "gzip" }, body: gzipSync(text) }],
  ...["/back", "/gzip", "/deflate", "/br"].map((path) => [there + path]),
];
for (const [url, options] of ways) {
  const { status, tap } = await through(url, options);
  assert.equal(status, 200);
  assert.ok(tap.found(search).size > 0, `not found on the line: ${url} ${JSON.stringify(options)}`);
}
const { status, tap } = await through("http://somewhere.example/");
assert.deepEqual([status, [...tap.strangers], tap.found(search).size], [403, ["somewhere.example"], 0]);
server.close();
