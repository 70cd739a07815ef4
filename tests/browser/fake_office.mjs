// An office of one handler and one case, with the headers and endpoints of the real one. It holds the case's keys, so
// that it can check what the browser seals; `instead` lets the next answers be others.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { accountPage, casePage, entriesPage, enrolPage, listPage, passphrasePage, signInPage } from "./office_pages.mjs";

export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types siegelpost";

export const NUMBER = "2026-48193";
const STYLE = "[hidden] { display: none !important } .words { white-space: pre-wrap } .actions { display: flex }";
const sha256 = (bytes) => createHash("sha256").update(bytes).digest();

/** A case with its keys, sealed for one handler. */
export class FakeCase {
  number = NUMBER;
  seen = 0;
  parcels = [];

  constructor(formats, keys, slot) {
    Object.assign(this, { formats, keys, slot });
    this.caseRecipient = keys.case.recipient;
    this.fileRecipient = keys.file.recipient;
  }

  static async for(formats, recipient) {
    const seeds = [crypto.getRandomValues(new Uint8Array(32)), crypto.getRandomValues(new Uint8Array(32))];
    const plaintext = new Uint8Array(128);
    plaintext.set([1, ...seeds[0], ...seeds[1]]);
    const slot = formats.toBase64(await formats.sealStored(recipient, plaintext));
    const [forCase, forFile] = await Promise.all(seeds.map(formats.contentKey));
    return new FakeCase(formats, { case: forCase, file: forFile }, slot);
  }

  newest(chain) {
    const parcel = this.parcels.findLast(({ side }) => (side === "file") === (chain === "file"));
    return parcel === undefined ? "" : sha256(Buffer.from(parcel.stored, "base64")).toString("base64");
  }

  next(side) {
    return 1 + this.parcels.filter((parcel) => parcel.side === side).length;
  }

  /** Adds a parcel as its writer would have sealed it; what is given in `other` replaces what is right. */
  async write(side, document, other = {}) {
    const { formats } = this;
    const seq = this.next(side);
    const previous = other.previous ?? Buffer.from(this.newest(side === "file" ? "file" : "case") || "A".repeat(43) + "=", "base64");
    const key = other.key ?? (side === "file" ? this.keys.file : this.keys.case);
    const sealed = await formats.sealParcel(key, { side, seq: other.seq ?? seq, previous }, formats.utf8(JSON.stringify(document)));
    this.store(side, other.stored ?? formats.toBase64(sealed));
  }

  store(side, stored) {
    const parcel = { side, seq: this.next(side), position: this.parcels.length + 1, stored };
    this.parcels.push(parcel);
    return parcel;
  }

  /** The document in a stored parcel. */
  async read({ side, seq, stored }) {
    const key = side === "file" ? this.keys.file : this.keys.case;
    const { place, json } = await this.formats.openParcel(key, this.formats.fromBase64(stored), { side, seq });
    return { place, document: JSON.parse(Buffer.from(json).toString()) };
  }
}

export class FakeOffice {
  signedInAs = 1;
  session = "one";
  wrapped = "";
  recipient = "";
  password = "das Passwort";
  /** Whether the password was typed within minutes. */
  isProved = true;
  enrolled = undefined;
  theCase = undefined;
  /** What becomes of the next posts instead: an answer, or a connection `lost` (maybe after storing). */
  instead = [];
  posts = [];
  /** What the next plain acts are answered with. */
  acts = [];
  /** Which earlier entries were asked for. */
  asked = [];
  /** What is given out of them instead of what the page was made of, and a status that is answered instead. */
  later = undefined;
  withheld = undefined;
  facts = "<!doctype html><title>Fakten</title><aside></aside>";
  options = {};
  /** What is searched, and what was asked for it. */
  cases = [];
  searched = [];

  constructor(scripts) {
    this.scripts = scripts;
    this.server = createServer((request, response) => void this.#answer(request, response));
  }

  async open() {
    await new Promise((ready) => this.server.listen(0, "127.0.0.1", ready));
    this.port = this.server.address().port;
    this.url = `http://127.0.0.1:${this.port}`;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }

  async #answer(request, response) {
    const body = [];
    for await (const part of request) body.push(part);
    const { pathname: path, searchParams: query } = new URL(request.url, this.url);
    const isJson = request.headers["content-type"] === "application/json";
    const json = isJson ? JSON.parse(Buffer.concat(body).toString()) : undefined;
    const answer = this.#route(request.method, path, json, query);
    if (answer === "cut off") return request.socket.destroy();
    if (answer === "cut short") return response.writeHead(201, { "content-length": 99 }).write("{", () => request.socket.destroy());
    const [status, type, content] = answer;
    response.writeHead(status, {
      "content-type": type,
      "content-security-policy": POLICY,
      "cache-control": "no-store",
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
    });
    response.end(type === "application/json" ? JSON.stringify(content) : content);
  }

  #route(method, path, json, query) {
    const html = (content, status = 200) => [status, "text/html; charset=utf-8", content];
    const data = (content, status = 200) => [status, "application/json", content];
    if (this.scripts[path]) return [200, "text/javascript", this.scripts[path]];
    if (path === "/style-1.css") return [200, "text/css", STYLE];
    if (path === "/favicon.ico") return [204, "text/plain", ""];
    if (path === "/sign-in") return html(signInPage());
    if (path === "/sign-out") {
      this.signedInAs = undefined;
      return html(signInPage());
    }
    const isPage = method === "GET" && !["/session/tab-key", "/account/key", "/cases/search/cases"].includes(path) && !path.endsWith("/sealed");
    if (this.signedInAs === undefined) return isPage ? html(signInPage()) : data({ error: "abgemeldet" }, 401);
    if (path === "/session/tab-key") return data({ key: sha256(`tab ${this.session}`).toString("base64"), staff: this.signedInAs });
    if (method === "GET" && path === "/enrol") return html(enrolPage(this.options));
    if (method === "GET" && path === "/cases") return html(listPage(["2026-10000", NUMBER, "2026-99999"], this.options));
    if (method === "GET" && path === `/cases/${NUMBER}`) return html(casePage(this.theCase, this.isProved, this.options));
    if (method === "GET" && path === `/cases/${NUMBER}/facts`) return html(this.facts);
    if (method === "GET" && path === `/cases/${NUMBER}/entries`) return this.#entries(query, html);
    if (method === "GET" && path === "/cases/search") return html(this.options.search);
    if (method === "GET" && path === "/cases/search/cases") return data(this.#openable(query));
    if (method === "GET" && path.endsWith("/sealed")) return this.#sealed(path.split("/")[2], query, data);
    if (method === "GET" && path === "/account") return html(accountPage(this.options));
    if (method === "GET" && path === "/account/passphrase") return html(passphrasePage(this.recipient, this.isProved, this.options));
    if (method === "GET" && path === "/account/key") return this.isProved ? data({ wrapped: this.wrapped }) : data({ error: "Passwort", prove: true }, 403);
    if (method === "POST" && path === `/cases/${NUMBER}/state`) return this.acts.shift() ?? html("<!doctype html><title>Der Fall danach</title>");
    if (method !== "POST" || json === undefined) return html("<!doctype html><title>404</title>", 404);
    this.posts.push({ path, json });
    if (path === `/cases/${NUMBER}/seen`) {
      this.theCase.seen = json.position;
      return [204, "text/plain", ""];
    }
    return this.#post(path, json, data);
  }

  /** What stands before a position in a line, fifty at most; from the copy that is given out later, if there is one. */
  #entries(query, html) {
    const [line, before] = [query.get("line"), Number(query.get("before"))];
    this.asked.push(`${line} ${before}`);
    if (this.withheld !== undefined) return html("<!doctype html><title>Fehler</title>", this.withheld);
    const found = (this.later ?? this.theCase.parcels).filter(({ side, position }) => (side === "file") === (line === "file") && position < before);
    return html(entriesPage(found.slice(-50), this.options));
  }

  /** The cases for the search, two on a page. */
  #openable(query) {
    this.searched.push(query.toString());
    const all = this.cases.filter((one) => (one.state === "closed") === (query.get("closed") === "true"));
    const from = Number(query.get("after") || 0);
    const told = all.slice(from, from + 2).map(({ number, state = "new" }) => ({ number, received: "23. November 2026", state }));
    return { cases: told, next: from + 2 < all.length ? String(from + 2) : null };
  }

  /** A case in parts of two entries. */
  #sealed(number, query, data) {
    const theCase = this.cases.find((one) => one.number === number);
    this.searched.push(`${number} ${query}`);
    if (theCase === undefined) return data({ error: "weg" }, 404);
    if (theCase.trouble?.length > 0) return data({}, theCase.trouble.shift());
    const from = Number(query.get("after") ?? 0);
    const rest = theCase.parcels.filter(({ position }) => position > from);
    const parcels = rest.slice(0, 2).map(({ side, seq, position, stored }) => ({ side, seq, position, sealed: stored }));
    const next = rest.length > 2 ? parcels.at(-1).position : null;
    return data({ slot: theCase.slot, case_recipient: theCase.caseRecipient, file_recipient: theCase.fileRecipient, parcels, next });
  }

  #post(path, json, data) {
    const instead = this.instead.shift();
    if (instead && !instead.storeFirst) return instead.lost ?? data(instead.body ?? {}, instead.status);
    if (path === "/account/proof") {
      this.isProved = json.password === this.password;
      return this.isProved ? data({ proved: true }) : data({ error: "falsch" }, 422);
    }
    if (path === "/account/passphrase") {
      if (!this.isProved) return data({ error: "Passwort", prove: true }, 403);
      this.wrapped = json.wrapped;
      return data({ kept: true });
    }
    if (path === "/enrol") {
      this.enrolled = json;
      return data({ next: "/cases" });
    }
    if (json.seq !== this.theCase.next(json.side)) {
      const previous = this.theCase.newest(json.side === "file" ? "file" : "case");
      return data({ error: "vergeben", seq: this.theCase.next(json.side), previous }, 409);
    }
    const { seq, position } = this.theCase.store(json.side, json.sealed);
    return instead?.lost ?? data({ seq, position }, 201);
  }
}
