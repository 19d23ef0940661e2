import { element } from "./elements.js";
import { typeset } from "./quote.js";

/** The themes as the index at the back of a book: the phrases people coined first, then the ideas they share. */
export function themeIndex(themes) {
  const phrases = themes.filter((theme) => theme.isSignature);
  const ideas = themes.filter((theme) => !theme.isSignature);
  return [group("In their own words", phrases), group("Ideas they share", ideas)].filter(Boolean);
}

export const themeAddress = (slug) => `#/themes/${encodeURIComponent(slug)}`;

/** "#/themes/build-for-the-thaw" → "build-for-the-thaw"; null for any other address. */
export function themeOf(hash) {
  const slug = /^#\/themes\/(.+)$/.exec(hash)?.[1];
  if (!slug) return null;
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

export const countOf = (n) => (n === 1 ? "1 quote" : `${n} quotes`);

function group(title, themes) {
  if (themes.length === 0) return null;
  return element(
    "section",
    { class: "index" },
    element("h3", { class: "label" }, title),
    element("ul", {}, ...themes.map(entry)),
  );
}

function entry(theme) {
  const { origin } = theme;
  return element(
    "li",
    {},
    element(
      "a",
      { class: "entry", href: themeAddress(theme.slug) },
      element("span", { class: theme.isSignature ? "name phrase" : "name", dir: "auto" }, typeset(theme.name)),
      element("span", { class: "leader", "aria-hidden": "true" }),
      element("span", { class: "count", "aria-hidden": "true" }, String(theme.quotes)),
      element("span", { class: "visually-hidden" }, `, ${countOf(theme.quotes)}`),
    ),
    origin
      ? element("p", { class: "origin", dir: "auto" }, `“${typeset(origin.text)}”`)
      : null,
    origin?.speaker ? element("p", { class: "by", dir: "auto" }, origin.speaker.name) : null,
  );
}
