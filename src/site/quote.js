import { element, link, webAddress } from "./elements.js";

// Upper bounds in characters; the style sheet has a size for each. Above the last one: "long".
const lengths = [
  ["short", 90],
  ["medium", 190],
  ["full", 340],
];

/** A quote with its attribution; `actions` are shown beneath. */
export function quoteFigure(quote, actions = []) {
  const cite = webAddress(quote.shareUrl);
  return element(
    "figure",
    { class: "quote", "data-length": lengthOf(quote.text) },
    element("blockquote", { cite }, element("p", { dir: "auto" }, typeset(quote.text))),
    element(
      "figcaption",
      {},
      quote.speaker ? element("span", { class: "speaker", dir: "auto" }, quote.speaker.name) : null,
      element("span", { class: "source", dir: "auto" }, ...sourceOf(quote)),
    ),
    actions.length > 0 ? element("div", { class: "actions" }, ...actions) : null,
  );
}

/** Ways to go on from a quote: hear it, pass it on, take its picture. */
export function quoteActions(quote, say) {
  const hear = webAddress(quote.listenUrl);
  const card = webAddress(quote.cardUrl);
  const about = `: ${excerpt(quote.text)}`;
  return [
    element("button", { type: "button", class: "plain", onclick: () => share(quote, say) }, "Share", aside(about)),
    card ? element("a", { class: "plain", href: card }, "Card", aside(about)) : null,
    hear
      ? element("a", { class: "plain", href: hear }, quote.start ? `Hear it at ${clock(quote.start)}` : "Hear it", aside(about))
      : null,
  ].filter(Boolean);
}

/** "it's" → "it’s": apostrophes as they are set in print; quotation marks are left as they came. */
export function typeset(text) {
  return text.replace(/(\p{L})'/gu, "$1’");
}

/** The first words, for a label. */
export function excerpt(text, limit = 48) {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(" ", limit);
  return `${text.slice(0, cut > 0 ? cut : limit)}…`;
}

function lengthOf(text) {
  return lengths.find(([, limit]) => text.length <= limit)?.[0] ?? "long";
}

function sourceOf(quote) {
  const show = quote.showTitle ?? quote.show;
  const title = quote.episode?.title;
  const name = element("span", { class: "show" }, show);
  return title ? [link(quote.episode.url, title), element("span", { class: "comma" }, ", "), name] : [name];
}

// "00:12:03.120" → "12:03", "01:02:03.000" → "1:02:03"
function clock(time) {
  return time.replace(/\.\d+$/, "").replace(/^00:/, "").replace(/^0(?=\d)/, "");
}

function aside(text) {
  return element("span", { class: "visually-hidden" }, text);
}

async function share(quote, say) {
  const url = webAddress(quote.shareUrl) ?? location.href;
  const text = quote.speaker ? `“${quote.text}” (${quote.speaker.name})` : `“${quote.text}”`;
  try {
    if (navigator.share) {
      await navigator.share({ text, url });
    } else {
      await navigator.clipboard.writeText(url);
      say("Link copied.");
    }
  } catch (error) {
    // Closing the share sheet is no failure.
    if (error.name !== "AbortError") say(`Copy this link: ${url}`);
  }
}
