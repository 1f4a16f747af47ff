import type { SourceLine } from '../source-text.ts'
import { foldUnit } from '../../text/fold.ts'

/** A source line without layout marks: the text that a person reads, and the place of each character in the source. */
export type CleanLine = {
  readonly index: number
  readonly text: string
  /** `text` folded character by character (same length): lower case, no accents, straight quotes. */
  readonly folded: string
  /** Source offset of each character of `text`, and of its end. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** The mark of a list item that was before the text. */
  readonly marker: 'bullet' | 'number' | null
  readonly isHeading: boolean
  readonly isBold: boolean
  readonly links: readonly { readonly text: string; readonly address: string }[]
}

/** `last` is the last letter: to ask the text for it would copy the whole text at each word. */
type Draft = { text: string; last: string; starts: number[]; ends: number[]; links: { text: string; address: string }[] }

const invisible = /[\u00ad\u200b\u200e\u2060\ufeff\u202a-\u202e]/u
const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
}
const maxLinkText = 400
const maxAddressLength = 1_000

const addCharacter = (draft: Draft, character: string, start: number, end: number): void => {
  for (const letter of ligatures[character] ?? character) {
    const isSpace = /\s/u.test(letter)
    if (isSpace && (draft.last === '' || draft.last === ' ')) continue
    draft.last = isSpace ? ' ' : letter
    draft.text += draft.last
    draft.starts.push(start)
    draft.ends.push(end)
  }
}

/** The Markdown link that begins at `start`: where its text and the whole link end. */
const linkAt = (source: string, start: number): { textEnd: number; end: number; address: string } | undefined => {
  const closing = source.slice(start, start + maxLinkText).indexOf('](')
  if (closing < 0) return undefined
  const textEnd = start + closing
  const rest = source.slice(textEnd + 2, textEnd + 2 + maxAddressLength)
  const end = rest.indexOf(')')
  return end < 0 || /\s/u.test(rest.slice(0, end))
    ? undefined
    : { textEnd, end: textEnd + 2 + end + 1, address: rest.slice(0, end) }
}

const scan = (source: string): Draft => {
  const draft: Draft = { text: '', last: '', starts: [], ends: [], links: [] }
  let skipFrom = -1
  let skipTo = -1
  for (let at = 0; at < source.length; at += 1) {
    if (at === skipFrom) {
      at = skipTo - 1
      continue
    }
    const character = source.charAt(at)
    if (invisible.test(character)) continue
    if (character === '*' && source[at + 1] === '*') {
      at += 1
      continue
    }
    if (character === '\\' && /[\\*_#@[\]()+.!<>-]/u.test(source[at + 1] ?? '')) continue
    if (character === '<' && /^<(?:https?:|mailto:|[\w.+-]{1,64}@)/u.test(source.slice(at, at + 70))) continue
    if (character === '>' && /[\w/]/u.test(draft.last)) continue
    if (character === '[' && at > skipTo) {
      const link = linkAt(source, at)
      if (link !== undefined) {
        draft.links.push({ text: source.slice(at + 1, link.textEnd).replaceAll('*', '').trim(), address: link.address })
        skipFrom = link.textEnd
        skipTo = link.end
        continue
      }
    }
    addCharacter(draft, character, at, at + 1)
  }
  return draft
}

const bullet = /^(?:(?:[•·▪◾●○■□◦‣⁃*–—-]|o)\s(?=\S)|[•▪■●-](?=\p{L}))/u
const number = /^\(?\d{1,2}[.)]\s(?=\S)/u
const heading = /^#{1,6}\s/u

const markerOf = (text: string): { marker: CleanLine['marker']; length: number } => {
  const found = bullet.exec(text)
  if (found !== null) return { marker: 'bullet', length: found[0].length }
  const counted = number.exec(text)
  return counted === null ? { marker: null, length: 0 } : { marker: 'number', length: counted[0].length }
}

/** Cleans one line: Markdown, invisible characters and list marks are removed, white space is collapsed. */
export const cleanLine = (line: SourceLine, index: number): CleanLine => {
  const draft = scan(line.text)
  const head = heading.exec(draft.text)?.[0].length ?? 0
  const { marker, length } = markerOf(draft.text.slice(head))
  const from = head + length
  const to = draft.text.endsWith(' ') ? draft.text.length - 1 : draft.text.length
  const text = draft.text.slice(from, to)
  let folded = ''
  for (let at = 0; at < text.length; at += 1) folded += foldUnit(text.charAt(at))
  return {
    index,
    text,
    folded,
    starts: draft.starts.slice(from, to),
    ends: draft.ends.slice(from, to),
    marker: marker ?? (line.isListItem === true ? 'bullet' : null),
    isHeading: head > 0 || line.isHeading === true,
    isBold: line.isBold === true || (text !== '' && /^\s*\*\*.*\*\*\s*$/u.test(line.text)),
    links: [...draft.links, ...(line.links ?? [])],
  }
}
