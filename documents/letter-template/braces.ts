import type { Placeholder } from '../../core/letter/placeholders.ts'
import { parsePlaceholder } from '../../core/letter/placeholders.ts'
import type { TemplateProblem } from './template-problem.ts'

/** Stands in a paragraph's text for what is no text: a picture, the edge of a field. */
export const objectCharacter = '\ufffc'

/** A placeholder in a paragraph's text, its braces included. */
export type Span = { readonly start: number; readonly end: number; readonly placeholder: Placeholder }
export type BraceFault = { readonly code: TemplateProblem['code']; readonly start: number; readonly end: number }
export type Braces = { readonly spans: readonly Span[]; readonly faults: readonly BraceFault[] }

const spanOrFault = (text: string, start: number, end: number): Span | BraceFault => {
  const words = text.slice(start + 1, end - 1)
  const placeholder = parsePlaceholder(words)
  if (placeholder !== null) return { start, end, placeholder }
  return { code: words.trim() === '' ? 'empty-placeholder' : 'unknown-placeholder', start, end }
}

/** Finds the placeholders of a paragraph's text and every brace that makes none. */
export const findBraces = (text: string): Braces => {
  const found: (Span | BraceFault)[] = []
  let open = -1
  const giveUp = (end: number): void => {
    if (open >= 0) found.push({ code: 'unclosed-brace', start: open, end })
    open = -1
  }
  for (const { 0: character, index } of text.matchAll(/[{}\n\ufffc]/gu)) {
    if (character === '}') {
      found.push(open < 0 ? { code: 'unopened-brace', start: index, end: index + 1 } : spanOrFault(text, open, index + 1))
      open = -1
    } else {
      giveUp(index)
      if (character === '{') open = index
    }
  }
  giveUp(text.length)
  return {
    spans: found.filter((part) => 'placeholder' in part),
    faults: found.filter((part) => 'code' in part),
  }
}
