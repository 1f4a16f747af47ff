/** What mail programs do to a text on its way. Each is tried; the checksum says which of them gives back what was sent. */
const repairs: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll(/^(?:[>|] ?)+/gmu, ''),
  (text) => text.replaceAll(/[“”„‟]/gu, '"').replaceAll('\u00A0', ' '),
]

/** How a long line was broken: not at all, at a space that stayed before the break, or at one that went. */
const joins: readonly (string | null)[] = [null, '', ' ']

const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ', apos: "'" }

const isWebText = (text: string): boolean => /<(?:html|body|div|p|br|span|table|pre)\b/iu.test(text)

/** The text of a mail that was pasted or saved as a web page. */
const withoutTags = (text: string): string =>
  text.replaceAll(/<(?:br|\/p|\/div|\/tr|\/pre)\b[^>]*>/giu, '\n').replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/&(?:#(\d{1,6})|(\w+));/gu, (whole, code: string | undefined, name: string | undefined) => (code === undefined ? (entities[name ?? ''] ?? whole) : String.fromCodePoint(Number(code) || 32)))

type Piece = { readonly text: string; readonly end: number }

/** The text from a brace to the one that closes it, with each line break inside a string replaced; null where none closes it. */
const objectAt = (text: string, start: number, join: string | null): Piece | null => {
  let [depth, isInString, from, made] = [0, false, start, '']
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at]
    if (isInString) {
      if (sign === '\\') at += 1
      else if (sign === '"') isInString = false
      else if (sign === '\n' && join !== null) {
        made += text.slice(from, at).replace(/\r$/u, '') + join
        from = at + 1
      }
      continue
    }
    if (sign === '"') isInString = true
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (depth === 0) return { text: made + text.slice(from, at + 1), end: at + 1 }
  }
  return null
}

/** Where a slip says what it is. */
const sign = 'vigil-report-slip'
/** How many slips a text begins: it may name the sign in its words, too, without quotation marks. */
const signsIn = (text: string): number => text.split(`"${sign}"`).length - 1

/** A mail has few braces that nothing closes. Each is looked for up to the end of the mail. */
const maxUnclosed = 20

/** The texts of slips, and whether another one was begun that has no end. */
export type SlipTexts = { readonly texts: readonly string[]; readonly hasCutOff: boolean }

const objectsIn = (text: string, join: string | null): SlipTexts => {
  const found: string[] = []
  let unclosed = 0
  for (let at = text.indexOf('{'); at >= 0;) {
    const piece = objectAt(text, at, join)
    // A brace that nothing closes hides no slip after it, unless another one begins there.
    if (piece?.text.includes(sign)) found.push(piece.text)
    at = text.indexOf('{', piece?.end ?? at + 1)
    if (piece !== null) continue
    unclosed += 1
    if (unclosed > maxUnclosed || !text.includes(sign, at)) break
  }
  return { texts: found, hasCutOff: found.reduce((sum, one) => sum + signsIn(one), 0) < signsIn(text) }
}

/**
 * The texts of slips in a mail: the first list has them as they are, each further one as another way of mail programs would
 * have been undone. Empty where the mail has none.
 */
export const slipTextsIn = (mail: string): readonly SlipTexts[] => {
  const text = isWebText(mail) ? withoutTags(mail) : mail
  const tries = repairs.flatMap((repair) => joins.map((join) => ({ repaired: repair(text), join })))
  return text.replaceAll(/[“”„‟]/gu, '"').includes(sign) ? tries.map(({ repaired, join }) => objectsIn(repaired, join)).filter(({ texts }) => texts.length > 0) : []
}
