/** Text at a place in points from the page's lower left, in Helvetica unless bold. */
export type Placed = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly isBold?: boolean
  readonly isTurned?: boolean
}

/** A bullet has its own place in the letters that PDF calls WinAnsi. */
const escaped = (text: string): string => text.replace(/[\\()]/gu, (sign) => `\\${sign}`).replaceAll('•', '\u0095')

const drawn = ({ text, x, y, size = 10, isBold = false, isTurned = false }: Placed): string =>
  `BT /${isBold ? 'B' : 'F'} ${size} Tf ${isTurned ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm (${escaped(text)}) Tj ET`

const font = (name: string): string => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`

/** A small PDF of A4 pages, one list of texts for each. Texts in Latin-1. `catalog` adds entries to its root. */
export const writePdf = (pages: readonly (readonly Placed[])[], catalog = ''): Uint8Array => {
  const first = 5
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((texts, index) => {
      const content = texts.map(drawn).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R /B 4 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
        `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let body = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + end, 'latin1')
}

/** Texts under each other, `pitch` points apart, starting at a place. An empty one leaves a gap. */
export const stacked = (texts: readonly string[], start: Omit<Placed, 'text'>, pitch = 12): readonly Placed[] =>
  texts.flatMap((text, index) => (text === '' ? [] : [{ ...start, text, y: start.y - index * pitch }]))
