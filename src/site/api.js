import { apiOrigin } from "./config.js";

// Long enough for a cold start of the API, short enough that nobody thinks the page has died.
const patienceInMilliseconds = 12_000;

/** The API answered, but not with what was asked for; `problem` is its problem+json, where it sent one. */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? problem?.title ?? `The API answered ${status}.`);
    this.status = status;
  }
}

/** Of every day the same quote for everybody. Null: there are none yet. */
export const today = () => getOrNull("/api/quotes/today");

/** Up to `count` different quotes in random order. */
export const atRandom = async (count) => (await get("/api/quotes/random", { count })).items;

/** Null: there is no such theme. */
export const onTheme = async (slug) => (await getOrNull("/api/quotes", { theme: slug }))?.items ?? null;

/** Themes, those with most quotes first. */
export const themes = async () => (await get("/api/themes")).items;

async function getOrNull(path, query) {
  try {
    return await get(path, query);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return null;
    throw error;
  }
}

async function get(path, query = {}) {
  const address = new URL(path, apiOrigin || location.origin);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);

  const response = await fetch(address, {
    headers: { accept: "application/json" },
    signal: AbortSignal.timeout(patienceInMilliseconds),
  });
  if (!response.ok) throw new Refusal(response.status, await response.json().catch(() => null));
  return response.json();
}
