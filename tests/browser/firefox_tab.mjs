// A tab of a stock Firefox, with the few things that stories do in one. See browsers.mjs.
import { copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { userJs } from "./firefox_prefs.mjs";
import { startFirefox } from "./marionette.mjs";

const PATIENCE = 10_000;
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
// The page has become another between the finding of an element and its use.
const GONE = new Set(["stale element reference", "no such element", "element not interactable", "detached shadow root"]);

export async function openFirefox({ profile, size = { width: 1280, height: 1000 }, ...options }) {
  const { marionette, pid, ended, said } = await startFirefox(profile, userJs(options));
  await marionette.call("WebDriver:SetTimeouts", { implicit: PATIENCE, pageLoad: 60_000, script: 60_000 });
  await marionette.call("WebDriver:SetWindowRect", size);
  return new FirefoxTab(marionette, pid, ended, said);
}

class FirefoxTab {
  #marionette;
  #ended;
  #said;

  constructor(marionette, pid, ended, said) {
    this.#marionette = marionette;
    this.#ended = ended;
    this.#said = said;
    this.pid = pid;
  }

  async goto(url) {
    await this.#marionette.call("WebDriver:Navigate", { url });
  }

  async reload() {
    await this.#marionette.call("WebDriver:Refresh");
  }

  async url() {
    return this.#marionette.call("WebDriver:GetCurrentURL");
  }

  async click(selector) {
    await this.#with(selector, (id) => this.#marionette.call("WebDriver:ElementClick", { id }));
  }

  async check(selector) {
    if (!(await this.isChecked(selector))) await this.click(selector);
  }

  /** Types it, key by key, in place of what stands there. */
  async fill(selector, text) {
    await this.#with(selector, async (id) => {
      await this.#marionette.call("WebDriver:ElementClear", { id });
      await this.#marionette.call("WebDriver:ElementSendKeys", { id, text });
    });
  }

  /** Chooses a file on this machine. */
  async attach(selector, path) {
    // Who drives a browser has no dialogue to choose in, from which the page's process would be handed the file.
    await this.#prefer({ "dom.file.createInChild": true });
    await this.#with(selector, (id) => this.#marionette.call("WebDriver:ElementSendKeys", { id, text: path }));
  }

  /** Presses what saves a file, and puts that at this path. */
  async download(selector, path) {
    const folder = `${path}.saved`;
    mkdirSync(folder, { recursive: true });
    await this.#prefer({ "browser.download.folderList": 2, "browser.download.dir": folder, "browser.download.useDownloadDir": true });
    await this.click(selector);
    // It is whole when nothing stands beside it, and it has stayed as long as it is.
    const looks = () => readdirSync(folder).map((name) => `${name}/${statSync(join(folder, name)).size}`).join();
    for (const until = Date.now() + PATIENCE; ; ) {
      const before = looks();
      await pause(200);
      const saved = readdirSync(folder);
      if (saved.length === 1 && before === looks() && !before.endsWith("/0")) return copyFileSync(join(folder, saved[0]), path);
      if (Date.now() > until) throw new Error(`nothing was saved in ${folder}`);
    }
  }

  async text(selector) {
    return this.#property(selector, "textContent");
  }

  async value(selector) {
    return this.#property(selector, "value");
  }

  async isChecked(selector) {
    return this.#property(selector, "checked");
  }

  /** Runs a function in the page's window, beside its scripts. What goes in and out is JSON. */
  async evaluate(work, argument) {
    return this.#marionette.call("WebDriver:ExecuteScript", { script: `return (${work})(...arguments)`, args: [argument ?? null] });
  }

  async screenshot(path) {
    writeFileSync(path, Buffer.from(await this.#marionette.call("WebDriver:TakeScreenshot", { full: true }), "base64"));
  }

  /** Errors that scripts and policies of pages have caused, as the browser's console has them; and what pages call errors. */
  async complaints() {
    await this.#marionette.call("Marionette:SetContext", { value: "chrome" });
    const found = await this.#marionette.call("WebDriver:ExecuteScript", { script: `return (${readConsole})()`, args: [] });
    await this.#marionette.call("Marionette:SetContext", { value: "content" });
    return [...found, ...this.#said.filter((line) => line.startsWith("console.error"))];
  }

  async close() {
    await this.#marionette.call("Marionette:Quit", { flags: ["eAttemptQuit"] });
    await this.#ended;
  }

  /** Sets preferences of the running browser. */
  async #prefer(preferences) {
    await this.#marionette.call("Marionette:SetContext", { value: "chrome" });
    await this.#marionette.call("WebDriver:ExecuteScript", { script: `return (${setPreferences})(...arguments)`, args: [preferences] });
    await this.#marionette.call("Marionette:SetContext", { value: "content" });
  }

  async #property(selector, name) {
    return this.#with(selector, (id) => this.#marionette.call("WebDriver:GetElementProperty", { id, name }));
  }

  async #with(selector, work) {
    for (const until = Date.now() + PATIENCE; ; ) {
      try {
        const found = await this.#marionette.call("WebDriver:FindElement", { using: "css selector", value: selector });
        return await work(found[ELEMENT]);
      } catch (error) {
        if (!GONE.has(error.name) || Date.now() > until) throw error;
      }
    }
  }
}

/** Runs in the browser itself. */
function setPreferences(preferences) {
  const set = { boolean: "setBoolPref", number: "setIntPref", string: "setStringPref" };
  for (const [name, value] of Object.entries(preferences)) Services.prefs[set[typeof value]](name, value);
}

/** Runs in the browser itself. */
function readConsole() {
  const found = [];
  const ignored = Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag;
  const isOfPage = (source) => /^https?:/.test(source ?? "");
  for (const message of Services.console.getMessageArray()) {
    if (!(message instanceof Ci.nsIScriptError) || message.flags & ignored) continue;
    if (isOfPage(message.sourceName) || message.innerWindowID > 0) found.push(`${message.category}: ${message.errorMessage}`);
  }
  return found;
}
