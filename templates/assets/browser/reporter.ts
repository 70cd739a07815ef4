/** The reporter's script: her own browser makes the case key, seals what she writes and opens what she is answered. */
import { OpenMailbox } from "./reporter/open-mailbox.ts";
import { leaveQuickly } from "./reporter/quick-exit.ts";
import { SealReport } from "./reporter/seal-report.ts";
import { SealedMailbox } from "./reporter/sealed-mailbox.ts";

customElements.define("sealed-mailbox", SealedMailbox);
customElements.define("open-mailbox", OpenMailbox);
customElements.define("seal-report", SealReport);

leaveQuickly();
