import type { SourceLine } from '../../../core/case/source-text.ts'
import { isProseLine } from '../prose-line.ts'
import { withoutLinkLists } from './collected-line.ts'
import type { CollectedLine } from './collected-line.ts'
import { attributeOf, isAside, isHidden, isTag } from './hidden.ts'
import type { Node, Tag } from './hidden.ts'
import { unmaskEmail } from './masked-email.ts'
import { hasTallCells, simpleTable } from './tables.ts'

type Link = { readonly text: string; readonly address: string }
type Look = { readonly isBold: boolean; readonly isHeading: boolean; readonly isListItem: boolean; readonly isTableCell: boolean; readonly isAside: boolean; readonly isVerbatim: boolean; readonly isInArticle: boolean; readonly isLinked: boolean; readonly cell: object | null }

const plainLook: Look = { isBold: false, isHeading: false, isListItem: false, isTableCell: false, isAside: false, isVerbatim: false, isInArticle: false, isLinked: false, cell: null }

/** Blocks that begin and end a line. */
const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '),
)
/** Blocks with space above and below. */
const spaced = new Set('blockquote dl figure h1 h2 h3 h4 h5 h6 hr ol p table ul'.split(' '))
const minBoldShare = 0.9

type OpenLine = { text: string; bold: number; linked: number; look: Look | null; links: Link[] }

/** Collects text into lines; a gap becomes one empty line between two lines of text. */
const createLineCollector = () => {
  const lines: CollectedLine[] = []
  let open: OpenLine = { text: '', bold: 0, linked: 0, look: null, links: [] }
  let hasGap = false
  let hasEmpty = false
  let isAfterBreak = false
  const end = (): void => {
    const text = open.text.replace(/[ \t\f\u00a0]+/gu, ' ').trim()
    const { look, links, bold, linked } = open
    open = { text: '', bold: 0, linked: 0, look: null, links: [] }
    if (text === '') return
    lines.push({
      isGapBefore: hasGap,
      isEmptyBefore: hasEmpty,
      cell: look?.cell ?? null,
      isLinked: linked > text.length * minBoldShare,
      isTight: isAfterBreak || look?.isVerbatim === true,
      line: {
        text,
        ...(look?.isHeading ? { isHeading: true } : {}),
        ...(bold > text.length * minBoldShare ? { isBold: true } : {}),
        ...(look?.isListItem ? { isListItem: true } : {}),
        ...(look?.isTableCell ? { isTableCell: true } : {}),
        ...(look?.isAside ? { isAside: true } : {}),
        ...(links.length > 0 ? { links } : {}),
      },
    })
    hasGap = false
    hasEmpty = false
    isAfterBreak = false
  }
  /** An empty line of the page itself. */
  const empty = (): void => {
    hasGap = true
    hasEmpty = true
  }
  return {
    end,
    break: (): void => {
      const isEmpty = isAfterBreak && open.text.trim() === ''
      end()
      if (isEmpty) empty()
      isAfterBreak = !hasGap
    },
    empty,
    gap: (): void => {
      end()
      hasGap = true
    },
    add: (text: string, look: Look): void => {
      open.text += text
      open.look ??= look
      if (look.isBold) open.bold += text.trim().length
      if (look.isLinked) open.linked += text.trim().length
    },
    link: (link: Link): void => void open.links.push(link),
    lines,
    counts: new Map<object, number>(),
    /** Cells that are parts of one address, with what they share. */
    blocks: new Map<Tag, object>(),
  }
}

type LineCollector = ReturnType<typeof createLineCollector>

const addText = (lines: LineCollector, text: string, look: Look): void => {
  const shown = text.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
  if (!look.isVerbatim) return lines.add(shown.replace(/\s+/gu, ' '), look)
  shown.split(/\r?\n/u).forEach((part, index) => {
    if (index > 0) lines.end()
    // In verbatim text an empty line is an empty line.
    if (part.trim() === '' && index > 0) lines.gap()
    else lines.add(part, look)
  })
}

/** A link to another page: an address to write to is none. */
const isWebLink = (address: string): boolean => address !== '' && !/^(?:mailto|tel):/iu.test(address)

const lookIn = (tag: Tag, look: Look, blocks: ReadonlyMap<Tag, object>): Look => ({
  isBold: look.isBold || tag.tagName === 'b' || tag.tagName === 'strong' || tag.tagName === 'th' || /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(attributeOf(tag, 'style').slice(0, 2_000)),
  isHeading: look.isHeading || /^h[1-6]$/u.test(tag.tagName),
  isListItem: look.isListItem || tag.tagName === 'li',
  isTableCell: look.isTableCell || tag.tagName === 'td' || tag.tagName === 'th',
  isAside: look.isAside || isAside(tag, look.isInArticle),
  isVerbatim: look.isVerbatim || tag.tagName === 'pre' || /white-space\s*:\s*pre/iu.test(attributeOf(tag, 'style').slice(0, 2_000)),
  cell: tag.tagName === 'td' || tag.tagName === 'th' ? (blocks.get(tag) ?? tag) : look.cell,
  isLinked: look.isLinked || (tag.tagName === 'a' && isWebLink(attributeOf(tag, 'href'))),
  isInArticle: look.isInArticle || tag.tagName === 'article' || tag.tagName === 'main',
})

/** Paragraphs without space below look like lines of one block. */
const isTightTag = (tag: Tag): boolean => /margin(?:-bottom)?\s*:\s*0(?:\D|$)/iu.test(attributeOf(tag, 'style').slice(0, 2_000))

const textIn = (tag: Tag): string => {
  let text = ''
  const stack: Node[] = tag.childNodes.toReversed()
  while (stack.length > 0) {
    const node = stack.pop()
    if (node === undefined) break
    if (isTag(node)) for (const child of node.childNodes.toReversed()) stack.push(child)
    else if ('value' in node && typeof node.value === 'string') text += node.value
  }
  return text.replace(/\s+/gu, ' ').trim()
}

/** The number a browser shows before an item of an ordered list. */
const numberOf = (tag: Tag, counts: Map<object, number>): string => {
  const list = tag.parentNode
  if (list === null || !('tagName' in list) || list.tagName !== 'ol') return ''
  const number = (counts.get(list) ?? 0) + 1
  counts.set(list, number)
  return `${number}. `
}

type Step = { readonly kind: 'node'; readonly node: Node; readonly look: Look } | { readonly kind: 'leave'; readonly isGap: boolean }

const leave = (isGap: boolean): Step => ({ kind: 'leave', isGap })

const visit = (node: Node, look: Look): Step => ({ kind: 'node', node, look })

/** The content of a tag in reading order: address blocks that are side by side in a table are read one after the other. */
const stepsInside = (tag: Tag, look: Look, blocks: Map<Tag, object>): readonly Step[] => {
  const table = tag.tagName === 'table' ? simpleTable(tag) : undefined
  if (table !== undefined) {
    for (const group of table.groups.filter(({ isBlock }) => isBlock)) group.cells.forEach((cell) => blocks.set(cell, group))
    return [...table.rest.map((node) => visit(node, look)), ...table.groups.flatMap(({ cells, isBlock }) => [...cells.map((cell) => visit(cell, look)), ...(isBlock ? [leave(true)] : [])])]
  }
  const steps = tag.childNodes.map((node) => visit(node, look))
  return tag.tagName === 'tr' && hasTallCells(tag) ? steps.flatMap((step) => [step, leave(true)]) : steps
}

/** What entering a tag does, and the steps that are to follow. */
const enter = (lines: LineCollector, tag: Tag, look: Look): readonly Step[] => {
  if (tag.tagName === 'br') {
    lines.break()
    return []
  }
  const masked = unmaskEmail(attributeOf(tag, 'data-cfemail'))
  if (masked !== undefined) {
    lines.add(masked, look)
    return []
  }
  const inside = lookIn(tag, look, lines.blocks)
  const address = tag.tagName === 'a' ? attributeOf(tag, 'href') : ''
  if (/^(?:https?:|mailto:|tel:|www\.)/iu.test(address)) lines.link({ text: textIn(tag), address })
  const isBlock = blocks.has(tag.tagName)
  const isGap = spaced.has(tag.tagName) && !isTightTag(tag)
  if (isGap) lines.gap()
  else if (isBlock) lines.end()
  if (tag.tagName === 'p' && textIn(tag) === '') lines.empty()
  if (tag.tagName === 'li') lines.add(numberOf(tag, lines.counts), inside)
  const children = stepsInside(tag, inside, lines.blocks)
  return isBlock ? [...children, leave(isGap)] : children
}

const needsGap = (before: SourceLine, after: SourceLine): boolean =>
  (before.isHeading !== after.isHeading || isProseLine(before.text) || isProseLine(after.text)) && !(before.isListItem === true && after.isListItem === true)

const isShortText = (line: SourceLine): boolean => line.isHeading !== true && line.isListItem !== true && !isProseLine(line.text)

const isShort = (line: SourceLine): boolean => isShortText(line) && line.isTableCell !== true && line.isBold !== true && !/[.!?:]$/u.test(line.text)

/** A cell with a paragraph for each line holds one address. */
const isInOneCell = (before: CollectedLine, after: CollectedLine): boolean =>
  before.cell !== null && before.cell === after.cell && !after.isEmptyBefore && isShortText(before.line) && isShortText(after.line)

const emptyLine: SourceLine = { text: '' }

/**
 * The text of a tree of tags as lines. Without recursion: pages may be nested thousands deep.
 * `from` is the tag to read; the tag `skip` is left out, to be read on its own.
 */
export const linesOfTree = (from: Tag, given: { readonly isAside: boolean; readonly skip: Tag | null }): readonly SourceLine[] => {
  const lines = createLineCollector()
  const stack: Step[] = [{ kind: 'node', node: from, look: { ...plainLook, isAside: given.isAside } }]
  while (stack.length > 0) {
    const step = stack.pop()
    if (step === undefined) break
    if (step.kind === 'leave') {
      if (step.isGap) lines.gap()
      else lines.end()
      continue
    }
    const { node, look } = step
    if (isTag(node)) {
      if (node === given.skip || isHidden(node)) continue
      const steps = enter(lines, node, look)
      for (let index = steps.length - 1; index >= 0; index -= 1) stack.push(steps[index] ?? leave(false))
    } else if ('value' in node && typeof node.value === 'string') addText(lines, node.value, look)
  }
  lines.end()
  // Where every line is a paragraph with space around it, several short ones are the lines of an address.
  const isPerLine = lines.lines.every(({ line, isGapBefore }, index) => index === 0 || isGapBefore || line.isListItem === true || line.isAside === true) && !lines.lines.some(({ isTight }) => isTight)
  return withoutLinkLists(lines.lines).flatMap((collected, index) => {
    const { line, isGapBefore, isTight } = collected
    const before = lines.lines[index - 1]
    // Verbatim text and line breaks (`<br>`) show their own gaps.
    const isLoose = before !== undefined && ((isPerLine && isShort(before.line) && isShort(line)) || isInOneCell(before, collected))
    const isGap = before !== undefined && ((isGapBefore && !isLoose) || (!isTight && needsGap(before.line, line)))
    return isGap ? [emptyLine, line] : [line]
  })
}
