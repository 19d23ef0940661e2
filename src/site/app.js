import * as api from "./api.js";
import { Deck } from "./deck.js";
import { element } from "./elements.js";
import { quoteActions, quoteFigure, typeset } from "./quote.js";
import { countOf, themeIndex, themeOf } from "./themes.js";

const part = (id) => document.getElementById(id);
const deck = new Deck(api.atRandom);
const siteTitle = document.title;

let knownThemes = null; // the promise of them, asked for once
let homeIsReady = false;

// ---- Home: the quote of the day, and others at random ----

async function openHome() {
  if (homeIsReady) return;
  homeIsReady = true;
  await Promise.all([openToday(), openThemes()]);
}

async function openToday() {
  const stage = part("hero-quote");
  try {
    const quote = await api.today();
    if (!quote) return showEmpty(stage);
    deck.place(quote);
    show(quote, "Quote of the day");
  } catch {
    showUnreachable(stage, openToday);
  }
}

async function openThemes() {
  const index = part("theme-index");
  try {
    const themes = await allThemes();
    if (themes.length > 0) index.replaceChildren(...themeIndex(themes));
    part("themes").hidden = themes.length === 0;
  } catch {
    // The hero says already that nothing can be reached.
    part("themes").hidden = true;
  }
}

function allThemes() {
  knownThemes ??= api.themes().catch((error) => {
    knownThemes = null;
    throw error;
  });
  return knownThemes;
}

function show(quote, label) {
  part("hero-label").textContent = label;
  part("hero-quote").replaceChildren(quoteFigure(quote));
  const hadFocus = document.activeElement?.id === "another";
  part("hero-actions").replaceChildren(anotherButton(), ...quoteActions(quote, say));
  if (hadFocus) part("another").focus();
}

function anotherButton() {
  return element(
    "button",
    { type: "button", id: "another", class: "primary", "aria-keyshortcuts": "ArrowRight", onclick: another },
    "Another ",
    element("kbd", { "aria-hidden": "true", title: "or press the right arrow key" }, "→"),
  );
}

async function another() {
  try {
    const quote = await deck.next();
    if (quote) show(quote, "At random");
  } catch {
    say("The quotes are out of reach at the moment. Please try again.");
  }
}

function previous() {
  const quote = deck.previous();
  if (quote) show(quote, deck.hasPrevious ? "At random" : "Quote of the day");
}

// ---- One theme ----

async function openTheme(slug) {
  const stage = part("theme-quotes");
  const heading = part("theme-name");
  heading.textContent = typeset(slug.replaceAll("-", " "));
  heading.classList.remove("phrase");
  part("theme-definition").textContent = "";
  stage.replaceChildren();
  heading.focus({ preventScroll: true });

  try {
    const [quotes, themes] = await Promise.all([api.onTheme(slug), allThemes()]);
    if (themeOf(location.hash) !== slug) return; // The visitor has moved on.

    const theme = themes.find((known) => known.slug === slug);
    if (theme) {
      heading.textContent = typeset(theme.name);
      heading.classList.toggle("phrase", theme.isSignature);
    }
    document.title = `${heading.textContent} · QuoteSite`;
    if (!quotes || quotes.length === 0) {
      stage.replaceChildren(message("Nobody has said anything on this theme yet.", element("a", { href: "#themes" }, "See all themes")));
      return;
    }
    part("theme-definition").textContent = theme?.definition || countOf(quotes.length);
    stage.replaceChildren(...quotes.map((quote) => quoteFigure(quote, quoteActions(quote, say))));
  } catch {
    showUnreachable(stage, () => openTheme(slug));
  }
}

// ---- What is said when there is nothing to show ----

function showUnreachable(stage, retry) {
  const again = element("button", { type: "button", class: "primary" }, "Try again");
  again.addEventListener("click", () => {
    again.disabled = true;
    retry();
    if (part("themes").hidden) openThemes();
  });
  stage.replaceChildren(message("The quotes are out of reach at the moment.", again));
}

function showEmpty(stage) {
  stage.replaceChildren(
    message(
      "No quotes yet.",
      element("p", { class: "quiet" }, "They appear here as soon as an interview has been uploaded:"),
      element("pre", {}, element("code", {}, "quotesite upload interview.vtt --show my-show")),
    ),
  );
}

function message(text, ...more) {
  return element("div", { class: "message" }, element("p", { class: "lead" }, text), ...more);
}

function say(text) {
  const status = part("status");
  status.textContent = text;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => (status.textContent = ""), 6000);
}

// ---- Addresses and keys ----

function route() {
  const slug = themeOf(location.hash);
  const wasHome = !part("home").hidden;
  part("home").hidden = slug !== null;
  part("theme").hidden = slug === null;

  if (slug !== null) {
    toTop();
    openTheme(slug);
    return;
  }

  document.title = siteTitle;
  openHome();
  const target = part(location.hash.slice(1) || "main") ?? part("main");
  if (!wasHome) target.focus({ preventScroll: true });
  if (target.id === "main") toTop();
  else target.scrollIntoView({ behavior: wasHome ? "auto" : "instant" });
}

// Another page begins at its top: nobody wants to watch the way there.
function toTop() {
  window.scrollTo({ top: 0, behavior: "instant" });
}

// Arrows only: a shortcut on a letter would get in the way of speech input and screen readers (WCAG 2.1.4).
document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (part("home").hidden || !part("another") || event.target.closest("input, textarea, select")) return;
  if (event.key === "ArrowRight") another();
  if (event.key === "ArrowLeft") previous();
});

// Jumps within what is shown: they are no address, else the skip link would leave a theme for the front page.
document.addEventListener("click", (event) => {
  const address = event.target.closest("a")?.getAttribute("href");
  if (address !== "#main" && address !== "#about") return;
  event.preventDefault();
  const target = part(address.slice(1));
  target.scrollIntoView();
  target.focus({ preventScroll: true });
});

window.addEventListener("hashchange", route);
route();
