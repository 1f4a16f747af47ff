// Writes core/pack/label-catalogue.json: the usual stocks of address labels by maker and number.
// `node scripts/label-catalogue.mjs labels.xml`, with the list of labels that LibreOffice installs (share/labels).
// Only what is measured is taken: maker, number and millimetres. No description is.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [source] = process.argv.slice(2)
if (source === undefined) {
  process.stderr.write('Usage: node scripts/label-catalogue.mjs labels.xml\n')
  process.exit(2)
}

const papers = { a4: [210, 297], letter: [215.9, 279.4] }
const makers = { 'Avery A4': 'Avery', 'Avery A4/Asia': 'Avery', 'Avery Letter Size': 'Avery', 'Avery Zweckform': 'Avery Zweckform', 'Herma A4': 'Herma', Tower: 'Tower', 'A-one': 'A-one', Sigel: 'Sigel', HISAGO: 'Hisago', 'SANWA SUPPLY': 'Sanwa' }

/** Products that no address is stuck on an envelope with: cards, discs, dividers, films, files. */
const otherUse = /card|karte|cd\b|cd-|dvd|dis[ck]|video|round|kreis|oval|ring|divider|index|\btabs?\b|transfer|mouse|t-shirt|badge|namen|foli|film|photo|foto|ordner|rücken|spine|file|kassette|cassette|binder|certificate|tent|coupon|passport|ticket|insert|hang|sheet|wrap|tisch|schild|cut|flasche|bottle|seal/iu

/** A return address of three lines needs a label of about this size, in millimetres. */
const minWidth = 35
const minHeight = 12.6
const edge = 0.05

const hundredths = (text) => Number(text) / 100
const entries = []
for (const [, maker, labels] of readFileSync(source, 'utf8').matchAll(/<manufacturer name="([^"_]+)">(.*?)<\/manufacturer>/gsu)) {
  const name = makers[maker]
  if (name === undefined) continue
  for (const [, described, measure] of labels.matchAll(/<name>(.*?)<\/name>\s*<measure>(.*?)<\/measure>/gsu)) {
    const [kind, ...numbers] = measure.split(';')
    const [pitchX, pitchY, width, height, left, top] = numbers.slice(0, 6).map(hundredths)
    const [columns, rows] = numbers.slice(6, 8).map(Number)
    const [sheetWidth, sheetHeight] = numbers.slice(8, 10).map(hundredths)
    const paper = Object.keys(papers).find((one) => papers[one][0] === sheetWidth && papers[one][1] === sheetHeight)
    const [number] = /^[A-Z]*-?[A-Z]*\d[\w-]*(?=\s|$|\/)/u.exec(described) ?? []
    if (kind !== 'S' || paper === undefined || number === undefined || otherUse.test(described)) continue
    const isOnSheet = left + (columns - 1) * pitchX + width <= sheetWidth + edge && top + (rows - 1) * pitchY + height <= sheetHeight + edge
    const isApart = (columns === 1 || pitchX + edge >= width) && (rows === 1 || pitchY + edge >= height)
    if (!isOnSheet || !isApart || columns * rows < 2 || width < minWidth || height < minHeight) continue
    entries.push({ maker: name, number, paper, measures: [width, height, columns, rows, left, top, pitchX, pitchY] })
  }
}

// Many numbers share one sheet.
const sheets = new Map()
const known = new Set()
for (const { maker, number, paper, measures } of entries) {
  if (known.has(`${maker} ${number}`)) continue
  known.add(`${maker} ${number}`)
  const key = JSON.stringify([paper, ...measures])
  const found = sheets.get(key) ?? {}
  sheets.set(key, { ...found, [maker]: [...(found[maker] ?? []), number] })
}
const rows = [...sheets].map(([key, numbers]) => `  [${key.slice(1, -1)}, ${JSON.stringify(Object.fromEntries(Object.entries(numbers).map(([maker, list]) => [maker, list.join(' ')])))}]`)
writeFileSync(join(import.meta.dirname, '../core/pack/label-catalogue.json'), `[\n${rows.join(',\n')}\n]\n`)
process.stdout.write(`Wrote ${known.size} stocks on ${rows.length} sheets.\n`)
