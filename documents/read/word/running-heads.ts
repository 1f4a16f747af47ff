import type { SourceLine } from '../../../core/case/source-text.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/giu, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/**
 * Text of a header, footer or notes part, a line for each paragraph. mammoth leaves these parts out, and
 * appeals print their number, index and date there.
 */
export const linesOfRunningHead = (xml: string): readonly SourceLine[] =>
  xml
    .split(/<\/w:p>|<w:p(?=[ >])/u)
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]{0,200})?>([^<]*)<\/w:t>|<w:(tab|br)\b[^>]{0,200}\/>/gu)]
        .map(([, text, gap]) => (gap === undefined ? decodeEntities(text ?? '') : ' '))
        .join('')
        .trim(),
    )
    .filter((text) => text !== '')
    .map((text) => ({ text }))
