/** The script of the page that makes files of a case: what the office's pages have, and the making. */
import "./office.ts";
import { AccessExport } from "./elements/access-export.ts";
import { CaseRedaction } from "./elements/case-redaction.ts";
import { CaseExport } from "./elements/case-export.ts";

customElements.define("access-export", AccessExport);
customElements.define("case-redaction", CaseRedaction);
customElements.define("case-export", CaseExport);
