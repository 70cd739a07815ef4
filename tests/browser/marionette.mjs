// Speaks Marionette, the protocol by which a stock Firefox can be driven: over TCP, each message is its length in
// bytes, a colon, and a JSON array: [0, id, command, parameters] there, [1, id, error, result] back.
//
// Seen with Firefox ESR 140: with `javascript.enabled` off no script of a page runs and <noscript> is shown, yet every
// command works as it does otherwise: FindElement, ElementClick, ElementSendKeys, ElementClear, GetElementProperty,
// IsElementDisplayed, TakeScreenshot, and ExecuteScript too, because that runs in a sandbox of its own and not as
// the page's. So a test can look into a page without giving it scripts. The context "chrome", in which
// the browser's own consoles are read, needs --remote-allow-system-access.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

const FIREFOX = process.env.FIREFOX ?? "firefox-esr";
const STARTS_WITHIN = 60_000;

/** A Firefox without a window, on this profile folder, with these preferences (the text of user.js). `said`: its lines. */
export async function startFirefox(profile, prefs) {
  const home = join(profile, "home");
  mkdirSync(home, { recursive: true });
  writeFileSync(join(profile, "user.js"), prefs);
  const noted = join(profile, "MarionetteActivePort");
  rmSync(noted, { force: true });
  const options = ["--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile];
  // Whatever it would write into somebody's home lies beside the rest, and is searched with it.
  const env = { PATH: process.env.PATH, HOME: home, MOZ_CRASHREPORTER_DISABLE: "1", MOZ_REMOTE_SETTINGS_DEVTOOLS: "1", TZ: process.env.TZ ?? "" };
  const child = spawn(FIREFOX, options, { env, stdio: ["ignore", "pipe", "ignore"] });
  // A story that fails must not leave a browser behind; its children notice by themselves.
  process.once("exit", () => child.kill("SIGKILL"));
  const said = [];
  createInterface(child.stdout).on("line", (line) => said.push(line));
  const ended = new Promise((resolve, reject) => child.once("exit", resolve).once("error", reject));
  ended.catch(() => {});
  for (const since = Date.now(); !existsSync(noted) || readFileSync(noted, "utf8") === ""; await pause(20)) {
    if (child.exitCode !== null || child.pid === undefined) throw new Error(`${FIREFOX} does not run`);
    if (Date.now() - since > STARTS_WITHIN) throw new Error(`${FIREFOX} opens no port`);
  }
  const marionette = await Marionette.at(Number(readFileSync(noted, "utf8")));
  return { marionette, pid: child.pid, ended, said };
}

export class Marionette {
  #socket;
  #received = Buffer.alloc(0);
  #waiting = new Map();
  #last = 0;

  static async at(port) {
    const marionette = new Marionette();
    marionette.#socket = connect(port, "127.0.0.1");
    marionette.#socket.on("data", (bytes) => marionette.#receive(bytes));
    marionette.#socket.on("error", () => {});
    marionette.#socket.on("close", () => marionette.#giveUp());
    await new Promise((resolve) => marionette.#socket.once("connect", resolve));
    await marionette.call("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });
    return marionette;
  }

  /** Sends a command and waits for what it answers. An error's `name` is that of the protocol, as "no such element". */
  call(command, parameters = {}) {
    const id = ++this.#last;
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) return reject(new Error(`${command}: Firefox has gone`));
      this.#waiting.set(id, { resolve, reject, command });
      this.#socket.write(`${message.length}:`);
      this.#socket.write(message);
    });
  }

  #receive(bytes) {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, end));
      this.#received = this.#received.subarray(end);
      // The first message is a greeting, no answer.
      if (Array.isArray(message)) this.#answer(message);
    }
  }

  #answer([, id, error, result]) {
    const { resolve, reject, command } = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (!error) return resolve(result && "value" in result ? result.value : result);
    const failure = new Error(`${command}: ${error.error}: ${error.message}`);
    failure.name = error.error;
    reject(failure);
  }

  #giveUp() {
    for (const { reject, command } of this.#waiting.values()) reject(new Error(`${command}: Firefox has gone`));
    this.#waiting.clear();
  }
}
