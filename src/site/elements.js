/**
 * Makes an element. Properties are set as attributes, `on…` ones as listeners; children are nodes or text.
 * Nothing here parses markup, so text from a transcript stays text.
 */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** A link, or just its text where the address is none a browser should follow (`javascript:` in a sidecar). */
export function link(address, text, properties = {}) {
  const safe = webAddress(address);
  return safe ? element("a", { ...properties, href: safe }, text) : element("span", {}, text);
}

/** The address if it is http or https, else null. */
export function webAddress(address) {
  if (!address) return null;
  try {
    const url = new URL(address, location.href);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}
