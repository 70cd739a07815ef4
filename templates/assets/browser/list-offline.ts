/** A page that is there for everybody who is signed in, and says nothing of what anybody looks at. */
const PROBE = "/keys";

/**
 * Says on top of the list when there is no connection, and keeps the list where it is: a link would lead to the browser's own page of
 * an error, and away from what was loaded last. Nothing is stored for it. Where the browser is wrong about the connection, the link is followed.
 */
export function keepListOffline(): void {
  const say = (isOffline: boolean): void => void document.querySelector("[data-unreachable]")?.toggleAttribute("hidden", !isOffline);
  addEventListener("offline", () => say(true));
  addEventListener("online", () => say(false));
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("main a[href]") : null;
    if (link === null || navigator.onLine || event.defaultPrevented) return;
    event.preventDefault();
    void fetch(PROBE, { cache: "no-store" }).then(
      () => location.assign(link.href),
      () => {
        say(true);
        document.querySelector<HTMLElement>("[data-unreachable]")?.focus();
      },
    );
  });
}
