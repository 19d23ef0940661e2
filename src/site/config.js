// The one place that says where the API lives. Empty: the same origin as this page.
// Elsewhere: "https://quotes.example.com" (that origin must then allow this one by CORS).
export const apiOrigin = "";
