/**
 * Leaves at once where scripts run: the other page takes the place of this one, so that "back" does not come here, while
 * the server is told to end what is open.
 */
export function leaveQuickly(): void {
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-to]") : null;
    const to = link?.dataset["to"];
    if (link === null || to === undefined || !URL.canParse(to)) return;
    event.preventDefault();
    // Outlives this page. Where it leads is not followed: the page is on its way there.
    fetch(link.href, { keepalive: true, redirect: "manual", cache: "no-store" }).catch(() => undefined);
    location.replace(to);
  });
}
