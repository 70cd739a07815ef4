// Preferences of a stock Firefox under test, as its user.js. They take away what speaks to the network by itself; what
// the browser writes to disk is left as people have it, or made to happen sooner.

const QUIET = {
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.contentblocking.report.lockwise.enabled": false,
  "browser.newtabpage.activity-stream.feeds.system.topstories": false,
  "browser.newtabpage.activity-stream.feeds.topsites": false,
  "browser.newtabpage.activity-stream.feeds.weatherfeed": false,
  "browser.newtabpage.enabled": false,
  "browser.ping-centre.telemetry": false,
  "browser.region.network.url": "",
  "browser.region.update.enabled": false,
  "browser.safebrowsing.blockedURIs.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.safebrowsing.provider.google4.updateURL": "",
  "browser.safebrowsing.provider.mozilla.updateURL": "",
  "browser.search.update": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage": "about:blank",
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "browser.topsites.contile.enabled": false,
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.blocklist.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "geo.provider.network.url": "",
  "media.gmp-manager.updateEnabled": false,
  "media.gmp-manager.url": "",
  "messaging-system.rsexperimentloader.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.trr.mode": 5,
  "security.remote_settings.crlite_filters.enabled": false,
  "security.remote_settings.intermediates.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "signon.management.page.breach-alerts.enabled": false,
  "toolkit.telemetry.archive.enabled": false,
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.server": "",
  "toolkit.telemetry.unified": false,
};

// Marionette on a free port, which it notes in the profile; and none of its own preferences, which would switch off
// the saving of sessions, among other things.
// What pages write to the console is printed, too.
const DRIVEN = { "devtools.console.stdout.content": true, "marionette.port": 0, "remote.prefs.recommended": false };

// What is kept of an open window is written every second instead of every fifteen.
const EAGER = { "browser.sessionstore.interval": 1000 };

// What Tor Browser's level "Safer" takes away from scripts.
const NO_JIT = {
  "javascript.options.asmjs": false,
  "javascript.options.baselinejit": false,
  "javascript.options.ion": false,
  "javascript.options.native_regexp": false,
  "javascript.options.wasm": false,
};

/** The text of user.js. A proxy is the address of one for everything, also for this machine itself. */
export function userJs({ javascript = true, jit = true, locale = "de-DE", proxy }) {
  const language = locale.split("-")[0];
  const all = { ...QUIET, ...DRIVEN, ...EAGER, "intl.accept_languages": `${locale},${language}`, "javascript.enabled": javascript };
  if (!jit) Object.assign(all, NO_JIT);
  if (proxy) Object.assign(all, through(new URL(proxy)));
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}

const through = ({ hostname, port }) => ({
  "network.proxy.type": 1,
  "network.proxy.http": hostname,
  "network.proxy.http_port": Number(port),
  "network.proxy.ssl": hostname,
  "network.proxy.ssl_port": Number(port),
  "network.proxy.no_proxies_on": "",
  "network.proxy.allow_hijacking_localhost": true,
});
