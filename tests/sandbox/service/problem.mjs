/** A refusal in the service's words: problem+json (RFC 9457). */

/** @typedef {{ status: number, body: any, headers?: Record<string, string> }} Reply */

/** @param {number} status @param {string} title @param {string} detail @returns {Reply} */
export const problem = (status, title, detail) => ({
  status,
  body: { type: 'about:blank', title, status, detail },
  headers: { 'content-type': 'application/problem+json; charset=utf-8' },
});
