// Reading a two-page appeal: Vigil against a bare conversion of the same document by mammoth.
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

const readWhole = async (bytes: Uint8Array): Promise<void> => {
  const read = await readDocument(bytes, 'appeal')
  if (!read.ok) throw new Error(read.problem.code)
  if (readUrgentAction(read.value.text).targets.length !== 2) throw new Error('targets missing')
}

const variants: Readonly<Record<string, () => Promise<unknown>>> = {
  'text, read by Vigil': () => readWhole(text),
  'DOCX, read by Vigil': () => readWhole(word),
  'DOCX, mammoth to HTML only': () => mammoth.convertToHtml({ buffer: word }),
}

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

const times = new Map(Object.keys(variants).map((name) => [name, [] as number[]]))
// Variants take turns, so that a slow moment of the machine falls on all of them.
for (let round = 0; round < rounds; round += 1) {
  for (const [name, run] of Object.entries(variants)) {
    const start = performance.now()
    await run()
    times.get(name)?.push(performance.now() - start)
  }
}

process.stdout.write(`\nReading one appeal, median of ${rounds} runs after warming up\n`)
for (const [name, values] of times) process.stdout.write(`  ${name.padEnd(30)} ${median(values.slice(5)).toFixed(2)} ms\n`)
