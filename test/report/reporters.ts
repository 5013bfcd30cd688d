// Every format at hand: the command loads the page for a browser only where somebody wants one.
import { formatHtml } from "../../src/report/html/html.ts";
import { reporters as withoutPage } from "../../src/report/report.ts";

export const reporters = { ...withoutPage, html: formatHtml };
