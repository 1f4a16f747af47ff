import { readUrgentAction } from '../read-urgent-action.ts'
import type { SourceText } from '../source-text.ts'
import type { Day } from '../../day.ts'
import { findDates } from '../reader/find-dates.ts'
import type { CaseFacts } from '../types.ts'
import { headOrderOf, type HeadOrder } from './head-order.ts'
import { labelKey, layoutOf, prefixOf } from './layout.ts'
import { translated, type LabelledSection, type LearnedWords } from './translated.ts'
import { isLikeFacts, lineUses, type LineUse } from './line-uses.ts'

export type BlockPart = 'name' | 'role' | 'address' | 'contact'

/** What one corrected document says of the layout of its sender. */
export type Lesson = LearnedWords & {
  readonly layout: readonly string[]
  /** The order of the parts of a target where the name or office is not first; null where the reader knows the order. */
  readonly blockOrder: readonly BlockPart[] | null
  /** Which of office and name is the first line of a target; null where the targets differ. */
  readonly headOrder: HeadOrder | null
}

const maxLabelLength = 80

/** The line with text above a line; null at the start of the document. */
const lineAbove = (source: SourceText, index: number): number | null => {
  const above = source.lines.slice(0, index).findLastIndex(({ text }) => text.trim() !== '')
  return above < 0 ? null : above
}

const labelsIn = (source: SourceText, uses: readonly (LineUse | null)[], isLike: (text: string) => boolean): Readonly<Record<string, LabelledSection>> => {
  const first = new Map<LabelledSection, number>()
  uses.forEach((use, index) => { if (use !== null && use.section !== 'title' && !first.has(use.section)) first.set(use.section, index) })
  return Object.fromEntries([...first].flatMap(([section, index]) => {
    const above = lineAbove(source, index)
    const text = above === null ? '' : source.lines[above]?.text.trim() ?? ''
    const isLabel = above !== null && uses[above] === null && text.length <= maxLabelLength && /\p{L}{3}/u.test(text) && !/[.!?@]$|@|\d{3}/u.test(text) && !isLike(text)
    return isLabel ? [[labelKey(text), section] as const] : []
  }))
}

const orderOf = (uses: readonly (LineUse | null)[], target: number): readonly BlockPart[] =>
  [...new Set(uses.flatMap((use) => (use?.section === 'targets' && use.target === target && use.part !== 'other' ? [use.part] : [])))]

/** The order of parts that all targets of a document have in common; null where they differ or begin with a name or an office. */
const blockOrderOf = (uses: readonly (LineUse | null)[], count: number): readonly BlockPart[] | null => {
  const orders = Array.from({ length: count }, (_, target) => orderOf(uses, target))
  const [first] = orders
  const isSame = first !== undefined && first.length >= 3 && orders.every((order) => order.join(' ') === first.join(' '))
  return isSame && first[0] !== 'name' && first[0] !== 'role' ? first : null
}

/** The words before the day that a person kept as the deadline. */
const deadlinesIn = (source: SourceText, deadline: Day | null): readonly string[] =>
  deadline === null ? [] : [...new Set(source.lines.flatMap(({ text }) => (findDates(text).some(({ day }) => day === deadline) ? [prefixOf(text)] : [])).filter((key) => key !== null))]

const maxTurns = 3

/** What is left out, until the reader takes no more: without its first choice for a title it may take another line that is none. */
const allLeftOutIn = (source: SourceText, facts: CaseFacts, words: Pick<Lesson, 'labels' | 'deadlines'>, uses: readonly (LineUse | null)[], isLike: (text: string) => boolean): readonly string[] => {
  const leftOut: string[] = []
  for (let turn = 0; turn < maxTurns; turn += 1) {
    const more = leftOutIn(translated(source, { ...words, leftOut: [...leftOut] }), facts, uses, isLike).filter((key) => !leftOut.includes(key))
    if (more.length === 0) return leftOut
    for (const key of more) leftOut.push(key)
  }
  return leftOut
}

/** Half of the words of a line are those of the title: a person may have corrected or shortened it. */
const isLikeTitle = (title: string, text: string): boolean => {
  const words = labelKey(text).split(' ')
  const known = new Set(labelKey(title).split(' '))
  return words.filter((word) => known.has(word)).length * 2 >= words.length
}

/** Lines that the reader takes for a title, a target or a letter, also with the labels that it learned, and the person did not keep there. */
const leftOutIn = (source: SourceText, { title }: CaseFacts, uses: readonly (LineUse | null)[], isLike: (text: string) => boolean): readonly string[] => {
  const { provenance } = readUrgentAction(source)
  const takenBy = (fields: RegExp): ReadonlySet<number> => new Set(provenance.filter(({ field }) => fields.test(field)).flatMap(({ ranges }) => ranges.map(({ line }) => line)))
  const [taken, titles, others] = [takenBy(/^(?:targets|letters|title)/u), takenBy(/^title/u), takenBy(/^(?!title)/u)]
  // The name of the sender, read as the title, may be in another fact too, such as at the end of the background.
  const isNoTitle = (index: number, text: string): boolean => titles.has(index) && !others.has(index) && title !== null && !isLikeTitle(title, text)
  return [...new Set(source.lines.flatMap(({ text }, index) => {
    const isLeftOut = taken.has(index) && (isNoTitle(index, text) || (uses[index] === null && !isLike(text)))
    return isLeftOut && labelKey(text).length >= 8 && text.length <= maxLabelLength ? [labelKey(text)] : []
  }))]
}

/** What is learned of a document and the facts that a person kept of it. */
export const lessonOf = (source: SourceText, facts: CaseFacts): Lesson => {
  const uses = lineUses(source, facts)
  const isLike = isLikeFacts(facts)
  const labels = labelsIn(source, uses, isLike)
  const deadlines = deadlinesIn(source, facts.deadline)
  const hasTargets = uses.some((use) => use?.section === 'targets')
  return {
    layout: layoutOf(source), labels, deadlines,
    // Of facts that are not in the document at all nothing is learned about its lines.
    leftOut: hasTargets ? allLeftOutIn(source, facts, { labels, deadlines }, uses, isLike).filter((key) => !Object.hasOwn(labels, key)) : [],
    blockOrder: blockOrderOf(uses, facts.targets.length),
    headOrder: headOrderOf(uses, facts.targets.length),
  }
}
