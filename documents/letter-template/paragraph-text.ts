import type { Span } from './braces.ts'
import { objectCharacter } from './braces.ts'
import type { XmlElement, XmlNode } from '../xml/xml-tree.ts'
import { elementsIn, isElement, withChildren } from '../xml/xml-tree.ts'

/** An element of a paragraph that shows as text, or as something between texts. */
export type Atom = { readonly source: XmlElement; readonly text: string }

const textOfMarks: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'], ['w:ptab', '\t'], ['w:br', '\n'], ['w:cr', '\n'], ['w:noBreakHyphen', '-'], ['w:softHyphen', '\u00ad'],
  ['w:drawing', objectCharacter], ['w:pict', objectCharacter], ['mc:AlternateContent', objectCharacter], ['w:object', objectCharacter],
  ['w:sym', objectCharacter], ['w:fldChar', objectCharacter], ['w:footnoteReference', objectCharacter], ['w:endnoteReference', objectCharacter],
])

const notShown: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:instrText', 'w:delText', 'w:p', 'w:txbxContent'])

/** Whether an element of a paragraph is not part of its text, even if it holds text itself. */
export const isOutsideText = (name: string): boolean => notShown.has(name) || textOfMarks.has(name)

const atomsOfRun = (run: XmlElement): readonly Atom[] =>
  elementsIn(run).flatMap((source) => {
    if (source.name === 'w:t') return [{ source, text: source.children.filter((child) => !isElement(child)).join('') }]
    const mark = textOfMarks.get(source.name)
    return mark === undefined ? [] : [{ source, text: mark }]
  })

/** The texts of a paragraph's own runs, also those in links and fields; text boxes have paragraphs of their own. */
export const atomsOf = (top: XmlElement): readonly Atom[] =>
  elementsIn(top).flatMap((child) => {
    if (child.name === 'w:r') return atomsOfRun(child)
    return isOutsideText(child.name) ? [] : atomsOf(child)
  })

/** The text of a paragraph, in which placeholders are looked for. */
export const textOfAtoms = (atoms: readonly Atom[]): string => atoms.map(({ text }) => text).join('')

/** A text element; without the attribute, spaces at its ends would be lost. */
export const textElement = (text: string): XmlElement =>
  ({ name: 'w:t', attributes: new Map([['xml:space', 'preserve']]), children: text === '' ? [] : [text] })

/** What each changed element becomes; null where nothing is left of it. */
type Changes = ReadonlyMap<XmlElement, XmlElement | null>

const changesOf = (atoms: readonly Atom[], spans: readonly Span[]): Changes => {
  const changes = new Map<XmlElement, XmlElement | null>()
  let at = 0
  let next = 0
  for (const { source, text } of atoms) {
    const end = at + text.length
    let kept = ''
    let isTouched = false
    for (let from = at; from < end;) {
      const span = spans[next]
      const until = Math.min(end, span?.start ?? end)
      if (from < until) kept += text.slice(from - at, until - at)
      from = Math.max(from, until)
      if (span === undefined || from >= end) break
      isTouched = true
      if (from === span.start) kept += `{${span.placeholder}}`
      from = Math.min(end, span.end)
      if (span.end <= end) next += 1
    }
    if (isTouched) changes.set(source, source.name === 'w:t' && kept !== '' ? textElement(kept) : null)
    at = end
  }
  return changes
}

const changed = (nodes: readonly XmlNode[], changes: Changes): readonly XmlNode[] =>
  nodes.flatMap((node): readonly XmlNode[] => {
    if (!isElement(node)) return [node]
    const change = changes.get(node)
    if (change !== undefined) return change === null ? [] : [change]
    if (notShown.has(node.name)) return [node]
    const children = changed(node.children, changes)
    const isEmptied = node.name === 'w:r' && children.length < node.children.length && children.every((child) => isElement(child) && child.name === 'w:rPr')
    return isEmptied ? [] : [withChildren(node, children)]
  })

/** The paragraph with each placeholder joined in the run of its opening brace, under its canonical name. */
export const joinPlaceholders = (paragraph: XmlElement, atoms: readonly Atom[], spans: readonly Span[]): XmlElement =>
  spans.length === 0 ? paragraph : withChildren(paragraph, changed(paragraph.children, changesOf(atoms, spans)))
