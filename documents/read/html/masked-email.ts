/**
 * Cloudflare writes e-mail addresses of a page as hexadecimal digits, the first two of which are the
 * key for the others; the page itself shows `[email protected]`. Undefined for anything else.
 */
export const unmaskEmail = (digits: string): string | undefined => {
  if (!/^(?:[0-9a-f]{2}){4,160}$/iu.test(digits)) return undefined
  const bytes = Uint8Array.from(digits.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16))
  const key = bytes[0] ?? 0
  const text = new TextDecoder().decode(bytes.slice(1).map((byte) => byte ^ key))
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text) ? text : undefined
}
