// The public listener with its headers and the endpoints for sealing on the device, and everything it is told. It knows
// no key; the tests open what it has stored. `instead` lets the next answers under a path be others.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { keyPage, mailboxPage, plainPage, reportPage, sealingPage, wordsPage } from "./reporter_pages.mjs";

export const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const STYLE = "[hidden] { display: none !important } .words { white-space: pre-wrap }";
const DAY = "2026-11-23";
const sha256 = (bytes) => createHash("sha256").update(bytes).digest();
const octets = (text) => Buffer.from(text, "base64");

export class FakeReporting {
  cases = new Map();
  day = DAY;
  /** What becomes of the next requests: `{ path, status, body }` or `{ path, lost, storeFirst }`, maybe of one `method`. */
  instead = [];
  /** What is said of the newest entry of a mailbox in place of the truth. */
  previous = "";
  /** What the page for the access code says was typed, beside a message that waits. */
  keyTyped;
  /** Every request with its raw body. */
  requests = [];
  scripts = {};

  constructor(formats, readers, script) {
    Object.assign(this, { formats, script });
    this.read(readers);
    this.server = createServer((request, response) => void this.#answer(request, response));
  }

  /** From now on these read. */
  read(readers) {
    const { fingerprintOf, fingerprintOfAll } = this.formats;
    this.readers = readers.map(({ name, recipient }) => ({ id: fingerprintOf(recipient), name, recipient }));
    this.set = fingerprintOfAll(readers.map(({ recipient }) => recipient));
  }

  async open() {
    await new Promise((ready) => this.server.listen(0, "127.0.0.1", ready));
    this.url = `http://127.0.0.1:${this.server.address().port}`;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }

  posts(path) {
    return this.requests.filter((request) => request.method === "POST" && request.path === path);
  }

  get onlyCase() {
    if (this.cases.size !== 1) throw new Error(`${this.cases.size} cases`);
    return [...this.cases.values()][0];
  }

  async #answer(request, response) {
    const parts = [];
    for await (const part of request) parts.push(part);
    const url = new URL(request.url, this.url);
    const raw = Buffer.concat(parts).toString();
    const { method, headers } = request;
    this.requests.push({ method, path: url.pathname, url: request.url, raw, headers });
    const at = this.instead.findIndex(({ path, method: only = method }) => path === url.pathname && only === method);
    const [instead] = at < 0 ? [] : this.instead.splice(at, 1);
    if (instead && !instead.storeFirst && instead.lost) return request.socket.destroy();
    const isJson = headers["content-type"] === "application/json";
    const answer = instead && !instead.lost
      ? { status: instead.status, json: instead.body ?? {} }
      : this.#route(method, url, isJson ? JSON.parse(raw) : undefined, /lang=en/.test(headers.cookie ?? "") ? "en" : "de");
    if (instead?.lost) return response.writeHead(201, { "content-length": 99 }).write("{", () => request.socket.destroy());
    const { status = 200, html, json, text, type, more = {} } = answer;
    response.writeHead(status, {
      "content-type": type ?? (json ? "application/json" : html ? "text/html; charset=utf-8" : "text/plain"),
      "content-security-policy": POLICY,
      "cache-control": "no-store",
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      ...more,
    });
    response.end(json ? JSON.stringify(json) : (html ?? text ?? ""));
  }

  #route(method, url, json, lang) {
    const path = url.pathname;
    const { readers, set, day } = this;
    if (path === "/reporter-1.js") return { type: "text/javascript", text: this.script };
    if (path === "/style-1.css") return { type: "text/css", text: STYLE };
    if (path.startsWith("/language/")) {
      return { status: 303, more: { location: url.searchParams.get("back"), "set-cookie": `lang=${path.slice(10)}; Path=/` } };
    }
    if (method === "GET") return this.#page(path, url.searchParams, { lang, readers, set, day });
    if (path === "/report/sealed") return this.#report(json);
    if (path.startsWith("/mailbox/sealed")) return this.#mailbox(path, json, lang);
    if (path === "/report" || path === "/mailbox") return { html: plainPage(`plain ${path}`) };
    return { status: 404, html: plainPage("404") };
  }

  #page(path, query, facts) {
    if (path === "/report") return { html: reportPage(facts) };
    const [received, acknowledged, kept] = [query.get("received") ?? facts.day, query.get("acknowledged") ?? "", query.get("kept") ?? ""];
    if (path === "/report/sealed") return { html: sealingPage({ ...facts, received, acknowledged, kept, note: this.note }) };
    if (path === "/mailbox/sealed") return { html: wordsPage(facts.lang) };
    if (path === "/mailbox") return { html: keyPage(facts.lang, this.keyTyped) };
    return { status: path === "/favicon.ico" ? 204 : 404 };
  }

  #report(json) {
    if (json.set !== this.set) return { status: 409, json: { error: "andere", readers: true } };
    const known = this.cases.get(json.mailbox);
    if (known) {
      const same = known.parcels[0].stored === json.parcel;
      return same ? { json: { received: known.day, known: true } } : { status: 409, json: { error: "bekannt", known: true } };
    }
    const parcels = [{ side: "reporter", seq: 1, stored: json.parcel }];
    this.cases.set(json.mailbox, { ...json, day: this.day, parcels });
    return { status: 201, json: { received: this.day } };
  }

  #mailbox(path, { token, seq, sealed }, lang) {
    const id = sha256(octets(token)).toString("base64");
    const found = this.cases.get(id);
    if (!found) return { status: 404, json: { error: "unbekannt" } };
    if (path === "/mailbox/sealed/destroy") {
      this.cases.delete(id);
      return { status: 200, json: { destroyed: true } };
    }
    const next = 1 + found.parcels.filter(({ side }) => side === "reporter").length;
    const newest = found.parcels.at(-1)?.stored;
    const previous = this.previous ? this.previous : newest === undefined ? "" : sha256(octets(newest)).toString("base64");
    if (path === "/mailbox/sealed") {
      const { reporter_slot: slot, case_recipient: caseRecipient, parcels, day, acknowledged } = found;
      return { html: mailboxPage(lang, { slot, caseRecipient, next, previous, day, acknowledged, parcels }) };
    }
    if (seq !== next) return { status: 409, json: { error: "vergeben", seq: next, previous } };
    found.parcels.push({ side: "reporter", seq, stored: sealed });
    return { status: 201, json: { seq } };
  }
}
