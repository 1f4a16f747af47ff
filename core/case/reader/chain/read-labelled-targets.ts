import type { CleanLine } from '../clean-line.ts'
import { findLabel } from '../find-label.ts'
import { greetingOf } from '../greeting.ts'
import { isContactLine } from '../line-shape.ts'
import type { Ledger } from '../ledger.ts'
import { slicePiece, textOf, wholeLine } from '../piece.ts'
import type { Item, Piece } from '../piece.ts'
import type { Section, SectionKind } from '../sections.ts'
import { copyLinesOf } from './copies.ts'
import { labelLines } from './label-lines.ts'
import type { LabelledLine } from './label-lines.ts'
import type { ReaderModels } from './models.ts'
import { surroundingsOf } from './surroundings.ts'
import { isAddressee, piecesOfBlock, targetBlocksOf } from './target-blocks.ts'
import type { TargetBlock } from './target-blocks.ts'
import { targetRunsOf } from './target-runs.ts'

/** The lines that are addressees for their larger part: the rest of the reader does not look at them. */
const takenLines = (lines: readonly LabelledLine[], blocks: readonly TargetBlock[]): ReadonlySet<number> => {
  const taken = new Map<number, number>()
  for (const block of blocks) for (const { line, from, to } of piecesOfBlock(block)) taken.set(line.index, (taken.get(line.index) ?? 0) + to - from)
  return new Set(lines.filter(({ line }) => (taken.get(line.index) ?? 0) * 2 > line.text.length).map(({ line }) => line.index))
}

const maxTitle = 250
const minLetter = 0.5

const isLetterLine = ({ chances }: LabelledLine): boolean => (chances.get('letter') ?? 0) + (chances.get('letter-first') ?? 0) >= minLetter

/** A greeting and the text that follows it on its line are two items. */
const letterItems = (line: LabelledLine, next: string, items: readonly Item[]): readonly Item[] => {
  const [item, ...others] = items
  if (item === undefined || others.length > 0 || line.label !== 'letter-first') return items
  const greeting = greetingOf(textOf(item.piece), next)
  if (greeting === undefined || greeting.length >= textOf(item.piece).length) return items
  return [{ ...item, piece: slicePiece(item.piece, 0, greeting.length) }, { piece: slicePiece(item.piece, greeting.length), isAfterGap: true }]
}

/**
 * The walk's sections, corrected by the labels of lines: the lines of addressees are taken out, and a letter is where the
 * labels say. What the walk took for either and is none goes where its neighbours are.
 */
const sectionsByLabels = (sections: readonly Section[], lines: readonly LabelledLine[], taken: ReadonlySet<number>): readonly Section[] => {
  const labels = new Map(lines.map((line, index) => [line.line.index, { line, next: lines[index + 1]?.line.text ?? '' }]))
  const out: { kind: SectionKind; label: Section['label']; items: Item[] }[] = []
  for (const section of sections) {
    let isSame = false
    const add = (kind: SectionKind, items: readonly Item[], isNew: boolean): void => {
      const last = out.at(-1)
      const label = kind === section.kind ? section.label : null
      const isMore = !isNew && last?.kind === kind && (isSame || kind === 'letter' || kind === 'tail' || kind === 'head')
      if (isMore) for (const item of items) last.items.push(item)
      else out.push({ kind, label, items: [...items] })
      isSame = true
    }
    if (section.items.length === 0) out.push({ kind: section.kind, label: section.label, items: [] })
    const hasLetter = (): boolean => out.some((one) => one.kind === 'letter')
    for (const item of section.items) {
      const known = labels.get(item.piece.line.index)
      if (known === undefined) {
        add(section.kind, [item], false)
        continue
      }
      const { line, next } = known
      if (taken.has(line.line.index)) continue
      const isOpen = section.kind === 'head' || section.kind === 'tail' || section.kind === 'targets' || section.kind === 'copies' || section.kind === 'letter' || section.kind === 'action' || section.kind === 'summary'
      if (isOpen && isLetterLine(line)) add('letter', letterItems(line, next, [item]), line.label === 'letter-first' && out.at(-1)?.items.at(-1)?.piece.line.index !== item.piece.line.index)
      else if (section.kind === 'letter' || section.kind === 'targets' || section.kind === 'copies') add(line.label === 'background' ? 'background' : hasLetter() ? 'tail' : 'head', [item], false)
      else add(section.kind, [item], false)
    }
  }
  return out
}

export type LabelledTargets = {
  readonly sections: readonly Section[]
  readonly blocks: readonly { readonly block: TargetBlock; readonly isCopy: boolean }[]
  /** The line without a label or a contact that is most likely the title, where one is likely at all. */
  readonly likelyTitle: Piece | null
}

const minTitle = 0.3

const likelyTitleOf = (lines: readonly LabelledLine[], taken: ReadonlySet<number>): Piece | null => {
  const chanceOf = (line: LabelledLine): number => line.chances.get('title') ?? 0
  const best = lines.filter(({ line }) => !taken.has(line.index) && line.text.length <= maxTitle && findLabel(wholeLine(line)) === undefined && !isContactLine(line.text)).reduce<LabelledLine | null>((most, line) => (most === null || chanceOf(line) > chanceOf(most) ? line : most), null)
  return best === null || chanceOf(best) < minTitle ? null : wholeLine(best.line)
}

const minDemand = 0.35
const noDemand = 0.05

/** A list of demands without a label becomes a section; what the walk took for demands and is certainly none does not. */
const withDemands = (sections: readonly Section[], lines: readonly LabelledLine[]): readonly Section[] => {
  const chances = new Map(lines.map((line) => [line.line.index, line.chances.get('demand') ?? 0]))
  const chanceOf = (item: Item): number => chances.get(item.piece.line.index) ?? 0
  const hasDemands = sections.some((section) => section.kind === 'demands' && (section.label !== null || section.items.some((item) => chanceOf(item) >= noDemand)))
  if (hasDemands) return sections
  return sections.flatMap((section): readonly Section[] => {
    if (section.kind === 'demands') return [{ ...section, kind: 'tail' }]
    if (section.kind !== 'head' && section.kind !== 'tail' && section.kind !== 'action' && section.kind !== 'background') return [section]
    const from = section.items.findIndex((item) => chanceOf(item) >= minDemand)
    const to = section.items.findLastIndex((item) => chanceOf(item) >= minDemand)
    return from < 0 ? [section] : [
      { ...section, items: section.items.slice(0, from) },
      { kind: 'demands', label: null, items: section.items.slice(from, to + 1).map((item) => (chanceOf(item) >= minDemand ? { ...item, isAfterGap: true } : item)) },
      { kind: section.kind === 'head' ? 'tail' : section.kind, label: null, items: section.items.slice(to + 1) },
    ]
  })
}

/** Finds the addressees of a document by labels for its lines, then for their words; what is left are the other sections. */
export const readLabelledTargets = (lines: readonly CleanLine[], sections: readonly Section[], models: ReaderModels, ledger: Ledger): LabelledTargets => {
  const labelled = labelLines(lines, sections, models.lines)
  const around = surroundingsOf(labelled)
  const copies = copyLinesOf(labelled)
  const blocks = targetRunsOf(labelled).flatMap((run) => {
    run.labels.forEach(ledger.skip)
    return targetBlocksOf(run, around, models.words).filter(isAddressee).map((block) => ({ block, isCopy: copies.has(block.firstLine) }))
  })
  const taken = takenLines(labelled, blocks.map(({ block }) => block))
  return { sections: withDemands(sectionsByLabels(sections, labelled, taken), labelled), blocks, likelyTitle: likelyTitleOf(labelled, taken) }
}
