import { plainText } from "../plainText.ts";

/** A piece of HTML in which everything that came with data is escaped. */
export interface Markup {
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * A text as it stands in HTML, between tags or in a quoted attribute: without control characters and with entities.
 *
 * @internal
 *
 * @example
 * escaped(`<b title="x">Já & ty</b>`) // => "&lt;b title=&quot;x&quot;&gt;Já &amp; ty&lt;/b&gt;"
 */
export const escaped = (text: string): string => plainText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");

/**
 * Template of HTML: what is put in is escaped unless it is markup itself; lists are joined, `null` leaves nothing.
 *
 * @internal
 *
 * @example
 * markup`<p>${"1 < 2"}${null}${[markup`<br>`]}</p>`.html // => "<p>1 &lt; 2<br></p>"
 */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return { html: parts.map((part, at) => (at === 0 ? part : text(values[at - 1] ?? null) + part)).join("") };
}

/** What may be put into {@link markup}. */
export type MarkupValue = string | number | Markup | readonly Markup[] | null;

function text(value: MarkupValue): string {
  if (value === null) return "";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  return "html" in value ? value.html : value.map((one) => one.html).join("\n");
}
