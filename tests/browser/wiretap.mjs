// A recording HTTP proxy: who sits on the line of somebody whose TLS is broken, and writes down all of it.
//
// A front notes every byte that goes either way between the browser and the proxy behind it, which speaks HTTP and
// notes bodies as they were before they were packed. It leads to this machine only; whom else the browser wanted to
// reach is noted and refused.
import { createServer, request as ask } from "node:http";
import { createServer as createFront, connect } from "node:net";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

const UNPACK = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync };
const HERE = new Set(["127.0.0.1", "localhost"]);

/** Where a browser turns by itself, whatever page it shows: Chromium's check-in for push messages, now and then. */
const CALLS_HOME = new Set(["android.clients.google.com:443"]);

export class Wiretap {
  /** Raw bytes, one entry for each connection and direction, as lists of pieces. */
  #streams = [];
  /** Bodies of requests and answers, unpacked. */
  #bodies = [];
  #front;
  #proxy;
  /** What was asked for, as "POST /report", or "POST /report topic=0". */
  requests = [];
  /** Hosts that are not this machine. */
  strangers = new Set();

  static async open() {
    const tap = new Wiretap();
    tap.#proxy = createServer((request, response) => void tap.#pass(request, response));
    tap.#proxy.on("connect", (request, socket) => tap.#refuse(request.url, socket));
    const behind = await listening(tap.#proxy);
    tap.#front = createFront((browser) => tap.#note(browser, connect(behind, "127.0.0.1")));
    tap.address = `http://127.0.0.1:${await listening(tap.#front)}`;
    return tap;
  }

  /** The names of what went over the line. */
  found(search) {
    const everything = [...this.#streams.map((pieces) => Buffer.concat(pieces)), ...this.#bodies];
    return new Set(everything.flatMap((bytes) => [...search.in(bytes)]));
  }

  /** How much was noted. */
  get bytes() {
    return this.#streams.flat().reduce((sum, piece) => sum + piece.length, 0);
  }

  close() {
    this.#front.close();
    this.#proxy.closeAllConnections();
    this.#proxy.close();
  }

  #note(browser, proxy) {
    for (const [from, to] of [[browser, proxy], [proxy, browser]]) {
      const pieces = [];
      this.#streams.push(pieces);
      from.on("data", (piece) => pieces.push(piece));
      from.on("error", () => to.destroy());
      from.pipe(to);
    }
  }

  async #pass(request, response) {
    const { hostname, port, pathname, search } = new URL(request.url);
    if (!HERE.has(hostname)) return this.#refuse(hostname, response.socket);
    const body = await whole(request);
    // What the first page posts before there is a form: the topic, and nothing else.
    const topic = /^topic=\d$/.test(body.toString()) ? ` ${body}` : "";
    this.requests.push(`${request.method} ${pathname}${topic}`);
    this.#bodies.push(unpacked(request.headers, body));
    const path = pathname + search;
    const onward = ask({ hostname, port, path, method: request.method, headers: request.headers }, async (answer) => {
      const answered = await whole(answer);
      this.#bodies.push(unpacked(answer.headers, answered));
      response.writeHead(answer.statusCode, answer.statusMessage, answer.rawHeaders);
      response.end(answered);
    });
    onward.on("error", () => response.destroy());
    onward.end(body);
  }

  #refuse(host, socket) {
    if (!CALLS_HOME.has(host)) this.strangers.add(host);
    socket.end("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
  }
}

async function listening(server) {
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return server.address().port;
}

async function whole(message) {
  const pieces = [];
  for await (const piece of message) pieces.push(piece);
  return Buffer.concat(pieces);
}

const unpacked = (headers, body) => UNPACK[headers["content-encoding"]]?.(body) ?? body;
