// A tab of Chromium, with the few things that stories do in one. See browsers.mjs.
import { chromium } from "playwright-core";
import { chromiumOn } from "./processes.mjs";

// Without the last two it asks Google what the fields of a form may be, at each form it shows, and who is signed in.
const NOWHERE = "http://127.0.0.1:9/";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--autofill-server-url=${NOWHERE}`,
  `--gaia-url=${NOWHERE}`,
];

export async function openChromium({ profile, javascript = true, jit = true, locale = "de-DE", size = { width: 1280, height: 1000 }, proxy }) {
  const args = [...FLAGS];
  if (!jit) args.push("--js-flags=--jitless");
  // By itself it goes round a proxy to reach this machine.
  if (proxy) args.push(`--proxy-server=${proxy}`, "--proxy-bypass-list=<-loopback>");
  const context = await started(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args,
    javaScriptEnabled: javascript,
    locale,
    viewport: size,
  });
  return new ChromiumTab(context, context.pages()[0] ?? (await context.newPage()), chromiumOn(profile));
}

/** Chromium now and then crashes while it starts, before it has shown anything: then it is started once more. */
async function started(profile, options) {
  const start = () => chromium.launchPersistentContext(profile, options);
  return start().catch((error) => {
    console.error(`Chromium did not start, once more: ${error}`);
    return start();
  });
}

class ChromiumTab {
  #context;
  #page;
  #complaints = [];

  constructor(context, page, pid) {
    this.#context = context;
    this.#page = page;
    this.pid = pid;
    page.setDefaultTimeout(10_000);
    page.on("console", (said) => said.type() === "error" && this.#complaints.push(said.text()));
    page.on("pageerror", (error) => this.#complaints.push(String(error)));
  }

  async goto(url) {
    await this.#page.goto(url);
  }

  async reload() {
    await this.#page.reload();
  }

  async url() {
    return this.#page.url();
  }

  async click(selector) {
    await this.#page.click(selector);
  }

  async check(selector) {
    await this.#page.check(selector);
  }

  async fill(selector, text) {
    await this.#page.fill(selector, text);
  }

  /** Chooses a file on this machine. */
  async attach(selector, path) {
    await this.#page.setInputFiles(selector, path);
  }

  /** Presses what saves a file, and puts that at this path. */
  async download(selector, path) {
    const [saved] = await Promise.all([this.#page.waitForEvent("download"), this.#page.click(selector)]);
    await saved.saveAs(path);
  }

  async text(selector) {
    return this.#page.textContent(selector);
  }

  async value(selector) {
    return this.#page.inputValue(selector);
  }

  async isChecked(selector) {
    return this.#page.isChecked(selector);
  }

  async evaluate(work, argument) {
    return this.#page.evaluate(work, argument ?? null);
  }

  async screenshot(path) {
    await this.#page.screenshot({ path, fullPage: true });
  }

  /** Without those of the browser itself about answers like 422. */
  async complaints() {
    return this.#complaints.filter((text) => !text.startsWith("Failed to load resource"));
  }

  async close() {
    await this.#context.close();
  }
}
