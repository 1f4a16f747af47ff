import type { PackLetter } from '../../core/letter/types.ts'
import { createByteBlocks } from './byte-blocks.ts'
import { xmlText } from './clean-text.ts'
import type { CompiledDocument } from './compile-template.ts'
import { createLetterValues } from './letter-values.ts'

/** Thrown between letters when a person has cancelled; never leaves the engine. */
export class PackCancelled extends Error {}

export type DocumentContent = {
  readonly compiled: CompiledDocument
  readonly letters: readonly PackLetter[]
  /** Index into the compiled letters, for each letter. */
  readonly variantOf: readonly number[]
  /** Of each compiled letter. */
  readonly rightToLeft: readonly boolean[]
  readonly labelRows: Iterable<readonly string[]>
}

export type LetterWatch = {
  readonly isCancelled: () => boolean
  readonly onLetter: () => void
}

/** The bytes of `document.xml`, letter after letter, in blocks. Lets other work in between blocks. */
export async function* documentBlocks({ compiled, letters, variantOf, rightToLeft, labelRows }: DocumentContent, watch: LetterWatch): AsyncGenerator<Uint8Array> {
  const blocks = createByteBlocks()
  const valuesOf = createLetterValues()
  blocks.addBytes(compiled.head)
  for (const [index, letter] of letters.entries()) {
    if (watch.isCancelled()) throw new PackCancelled()
    const variant = variantOf[index] ?? -1
    const template = compiled.letters[variant]
    if (template === undefined) throw new Error('A letter has no template')
    blocks.addFilled(template, valuesOf(letter, rightToLeft[variant] ?? false))
    watch.onLetter()
    yield* blocks.take()
  }
  blocks.addBytes(compiled.between)
  if (compiled.labelRow !== null) {
    const known = new Map<string, string>()
    for (const row of labelRows) {
      blocks.addFilled(compiled.labelRow, row.map((text) => cached(known, text)))
      yield* blocks.take()
    }
  }
  blocks.addBytes(compiled.tail)
  yield* blocks.take(true)
}

const cached = (known: Map<string, string>, text: string): string => {
  const found = known.get(text)
  if (found !== undefined) return found
  const made = xmlText(text)
  known.set(text, made)
  return made
}
