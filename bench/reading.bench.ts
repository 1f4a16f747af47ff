// Reading a two-page appeal: Vigil against a naive reader of the same document, which takes the text
// from the format's library and looks for facts with a handful of regular expressions.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Document, Packer, Paragraph } from 'docx'
import mammoth from 'mammoth'
import { readUrgentAction } from '../core/case/read-urgent-action.ts'
import { readDocument } from '../documents/read/read-document.ts'

const rounds = 40

const fixture = fileURLToPath(new URL('../tests/core/case/fixtures/recent-sheet.txt', import.meta.url))
const text = readFileSync(fixture)
const word = await Packer.toBuffer(
  new Document({ sections: [{ children: text.toString('utf8').split('\n').map((line) => new Paragraph(line)) }] }),
)

const pdf = readFileSync(fileURLToPath(new URL('../tests/documents/read/fixtures/two-pages.pdf', import.meta.url)))

const patterns = [/UA:? ?\d+\/\d+/u, /[A-Z]{3} \d\d\/\d+\/\d{4}/u, /UNTIL:? *([^\n]+)/u, /[\w.]+@[\w.]+/gu, /Phone: *([^\n]+)/gu, /Dear [^\n]+[\s\S]*?Yours sincerely/u]

const naive = async (): Promise<void> => {
  const { value } = await mammoth.extractRawText({ buffer: word })
  if (patterns.some((pattern) => value.search(pattern) < 0)) throw new Error('a pattern found nothing')
}

const readWhole = async (bytes: Uint8Array): Promise<void> => {
  const read = await readDocument(bytes, 'appeal')
  if (!read.ok) throw new Error(read.problem.code)
  if (readUrgentAction(read.value.text).targets.length !== 2) throw new Error('targets missing')
}

const variants: Readonly<Record<string, () => Promise<unknown>>> = {
  'text, read by Vigil': () => readWhole(text),
  'DOCX, read by Vigil': () => readWhole(word),
  'DOCX, mammoth and regular expressions': naive,
  'DOCX, mammoth to HTML only': () => mammoth.convertToHtml({ buffer: word }),
  'PDF of two pages, read by Vigil': () => readWhole(pdf),
}

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

// pdf.js is loaded with the first PDF: what that costs a person once is listed separately.
const beforeFirst = performance.now()
await readWhole(pdf)
const firstPdf = performance.now() - beforeFirst

const times = new Map(Object.keys(variants).map((name) => [name, [] as number[]]))
// Variants alternate, so that a slow moment of the machine affects all of them.
for (let round = 0; round < rounds; round += 1) {
  for (const [name, run] of Object.entries(variants)) {
    const start = performance.now()
    await run()
    times.get(name)?.push(performance.now() - start)
  }
}

process.stdout.write(`\nReading one appeal, median of ${rounds} runs after warming up\n`)
for (const [name, values] of times) process.stdout.write(`  ${name.padEnd(40)} ${median(values.slice(5)).toFixed(2)} ms\n`)
process.stdout.write(`  ${'the first PDF, with loading pdf.js'.padEnd(40)} ${firstPdf.toFixed(2)} ms\n`)
