/**
 * The form that asks for the code of an invitation. Whoever came by the link has the code in the fragment of the address,
 * which browsers send to nobody: it is put into the field, taken out of the address and the history, and asked about.
 */
export class InvitationCode extends HTMLElement {
  connectedCallback(): void {
    // A link that is pasted while the page is open loads nothing anew.
    addEventListener("hashchange", () => this.#take());
    this.#take();
  }

  #take(): void {
    const code = location.hash.slice(1);
    const field = this.querySelector("input");
    if (code === "" || field === null) return;
    field.value = code;
    history.replaceState(null, "", location.pathname);
    field.form?.requestSubmit();
  }
}
