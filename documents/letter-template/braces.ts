import type { Placeholder } from '../../core/pack/placeholders.ts'
import { parsePlaceholder } from '../../core/pack/placeholders.ts'
import type { TemplateProblem } from '../../core/pack/template-problem.ts'

/** Marks in a paragraph's text what is not text: a picture, the edge of a field. */
export const objectCharacter = '\ufffc'

/** A placeholder in a paragraph's text, its braces included. */
export type Span = { readonly start: number; readonly end: number; readonly placeholder: Placeholder }
type BraceFault = { readonly code: TemplateProblem['code']; readonly start: number; readonly end: number }
export type Braces = { readonly spans: readonly Span[]; readonly faults: readonly BraceFault[] }

/** More faults than anybody reads: the rest of the text is not checked. */
const maxFaults = 1000

const spanOrFault = (text: string, start: number, end: number): Span | BraceFault => {
  const words = text.slice(start + 1, end - 1)
  const placeholder = parsePlaceholder(words)
  if (placeholder !== null) return { start, end, placeholder }
  return { code: words.trim() === '' ? 'empty-placeholder' : 'unknown-placeholder', start, end }
}

/** Finds the placeholders of a paragraph's text and every brace that is not part of one. */
export const findBraces = (text: string): Braces => {
  const spans: Span[] = []
  const faults: BraceFault[] = []
  let open = -1
  /** Where the end of a line separated an open brace from the next visible character. */
  let cutAt = -1
  const giveUp = (end: number): void => {
    if (open >= 0) faults.push({ code: 'unclosed-brace', start: open, end })
    open = -1
  }
  for (const { 0: character, index } of text.matchAll(/[{}\n\ufffc]/gu)) {
    if (faults.length >= maxFaults) break
    const cut = faults.at(-1)
    if (character === '}' && cut?.end === cutAt) {
      faults[faults.length - 1] = { code: 'crosses-paragraph', start: cut.start, end: index + 1 }
      cutAt = -1
      continue
    }
    if (character !== '}') {
      cutAt = character === '\n' && open >= 0 ? index : -1
      giveUp(index)
      if (character === '{') open = index
      continue
    }
    const part = open < 0 ? { code: 'unopened-brace' as const, start: index, end: index + 1 } : spanOrFault(text, open, index + 1)
    if ('code' in part) faults.push(part)
    else spans.push(part)
    open = -1
  }
  giveUp(text.length)
  return { spans, faults }
}
