/** Private-use characters that mark slots while a template is built; stripped from everything outside. */
export const sentinelRange = { first: 0xe0e0, last: 0xe0ff } as const

// Controls, lone surrogates, the two non-characters XML refuses, and our sentinels.
const unfit = /[^\P{Cc}\n\t]|[\p{Cs}\ufffe\uffff\ue0e0-\ue0ff]/gu

/** Text that XML and the engine can hold: unfit characters are removed, every kind of line end becomes `\n`. */
export const cleanText = (text: string): string => text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n').replace(unfit, '')

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Most names and addresses: printable ASCII without characters that XML escapes. */
const isPlain = /^[ !"#$%'()*+,\-./0-9:;=?@A-Z[\\\]^_`a-z{|}~]*$/

/** A line break within a run of text. */
export const lineBreak = '</w:t><w:br/><w:t xml:space="preserve">'

/** The text as the inside of a `w:t`: escaped; line breaks and tabs become elements between runs of text. */
export const xmlText = (text: string): string => {
  if (isPlain.test(text)) return text
  const escaped = cleanText(text).replace(/[&<>]/gu, (character) => escapes[character] ?? character)
  if (!/[\n\t]/u.test(escaped)) return escaped
  return escaped
    .replaceAll('\n', lineBreak)
    .replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">')
}
