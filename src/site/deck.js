// Enough that a visitor rarely reaches the bottom, and what the API gives at most.
const deckSize = 50;

/** Shuffled quotes, none twice until all have been seen, with a way back to the ones before. */
export class Deck {
  #deal;
  #waiting = [];
  #shown = [];
  #position = -1;

  /** @param deal asks for up to n quotes in random order */
  constructor(deal) {
    this.#deal = deal;
  }

  /** Puts a quote that is already on the table into the past, so that it is neither drawn again nor lost. */
  place(quote) {
    this.#shown.push(quote);
    this.#position = this.#shown.length - 1;
  }

  get hasPrevious() {
    return this.#position > 0;
  }

  previous() {
    return this.hasPrevious ? this.#shown[--this.#position] : null;
  }

  /** Null: there is nothing to draw. */
  async next() {
    if (this.#position < this.#shown.length - 1) return this.#shown[++this.#position];
    if (this.#waiting.length === 0) this.#waiting = await this.#unseen();

    const quote = this.#waiting.shift();
    if (!quote) return null;
    this.place(quote);
    return quote;
  }

  async #unseen() {
    const dealt = await this.#deal(deckSize);
    const seen = new Set(this.#shown.map((quote) => quote.id));
    const fresh = dealt.filter((quote) => !seen.has(quote.id));
    if (fresh.length > 0) return fresh;

    // All have been seen: begin again, but not with the one that lies on the table.
    const current = this.#shown.at(-1);
    const others = dealt.filter((quote) => quote.id !== current?.id);
    return others.length > 0 ? others : dealt;
  }
}
