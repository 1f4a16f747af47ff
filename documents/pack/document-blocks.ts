import type { PackLetter } from '../../core/pack/types.ts'
import type { BlockPool } from './block-pool.ts'
import { createByteBlocks } from './byte-blocks.ts'
import type { ByteBlocks } from './byte-blocks.ts'
import { xmlText } from '../slots/clean-text.ts'
import type { CompiledDocument, Template } from './compile-template.ts'
import type { LabelRow } from './label-texts.ts'
import { createEnvelopeValues, createLetterValues, type SenderSetting } from './letter-values.ts'

/** Thrown between letters when a person has cancelled; never leaves the engine. */
export class PackCancelled extends Error {}

/** Something that is repeated: the letters, and for each the template it is copied from and how its sender's lines are set. */
export type Repeated = {
  readonly letters: readonly PackLetter[]
  /** Index into the compiled templates, for each letter. */
  readonly variantOf: readonly number[]
  /** Of each compiled template. */
  readonly senders: readonly SenderSetting[]
}

export type DocumentContent = {
  readonly compiled: CompiledDocument
  readonly letters: Repeated
  /** First and last letter (excluded) of each run, as places in `letters`. */
  readonly runs: readonly { readonly from: number; readonly to: number }[]
  readonly envelopes: Repeated
  /** Of each table of labels, in order. */
  readonly labelRows: readonly Iterable<LabelRow>[]
}

/** How a writer asks whether to stop, and reports each letter written. */
export type LetterWatch = {
  readonly isCancelled: () => boolean
  readonly onLetter: () => void
}

type ValuesOf = (letter: PackLetter, setting: SenderSetting) => readonly string[]

function* repeat(blocks: ByteBlocks, templates: readonly Template[], { letters, variantOf, senders }: Repeated, range: { readonly from: number; readonly to: number }, valuesOf: ValuesOf, watch: LetterWatch): Generator<Uint8Array> {
  for (let index = range.from; index < range.to; index += 1) {
    if (watch.isCancelled()) throw new PackCancelled()
    const variant = variantOf[index] ?? -1
    const template = templates[variant]
    const letter = letters[index]
    const setting = senders[variant]
    if (template === undefined || letter === undefined || setting === undefined) throw new Error('A letter has no template')
    blocks.addFilled(template, valuesOf(letter, setting))
    watch.onLetter()
    if (blocks.hasFull()) yield* blocks.take()
  }
}

/** The bytes of `document.xml` in blocks. Other work can run between blocks. */
export async function* documentBlocks({ compiled, letters, runs, envelopes, labelRows }: DocumentContent, watch: LetterWatch, pool: BlockPool): AsyncGenerator<Uint8Array> {
  const blocks = createByteBlocks(pool)
  const valuesOf = createLetterValues()
  let tables = 0
  const quiet: LetterWatch = { isCancelled: watch.isCancelled, onLetter: () => undefined }
  for (const segment of compiled.segments) {
    if (segment.kind === 'bytes') blocks.addBytes(segment.bytes)
    else if (segment.kind === 'letters') yield* repeat(blocks, compiled.letters, letters, runs[segment.run] ?? { from: 0, to: 0 }, valuesOf, watch)
    else if (segment.kind === 'envelopes') yield* repeat(blocks, compiled.envelopes, envelopes, { from: 0, to: envelopes.letters.length }, createEnvelopeValues(), quiet)
    else yield* labels(blocks, segment.rows, labelRows[tables++] ?? [])
    yield* blocks.take()
  }
  yield* blocks.take(true)
}

function* labels(blocks: ByteBlocks, templates: readonly Template[], labelRows: Iterable<LabelRow>): Generator<Uint8Array> {
  const known = new Map<string, string>()
  for (const { texts, variant } of labelRows) {
    const row = templates[variant]
    if (row === undefined) throw new Error('A row of labels has no template')
    blocks.addFilled(row, texts.map((text) => cached(known, text)))
    yield* blocks.take()
  }
}

const cached = (known: Map<string, string>, text: string): string => {
  const found = known.get(text)
  if (found !== undefined) return found
  const made = xmlText(text)
  known.set(text, made)
  return made
}
