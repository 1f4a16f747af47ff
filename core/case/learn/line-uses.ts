import { foldInPlace } from '../../text/fold.ts'
import type { SourceText } from '../source-text.ts'
import type { CaseFacts, TargetFacts } from '../types.ts'
import { contactFields } from '../target-fields.ts'

/** What a line of a document is in the facts that a person kept. */
export type LineUse = { readonly section: 'targets'; readonly target: number; readonly part: 'name' | 'role' | 'address' | 'contact' | 'other' } | { readonly section: 'letter' | 'demands' | 'summary' | 'background' | 'title' }

const plain = (text: string): string => foldInPlace(text).replace(/[^\p{L}\p{N}@]+/gu, ' ').trim()

type Known = { readonly words: string; readonly use: LineUse }

const ofTarget = (target: TargetFacts, index: number): readonly Known[] => {
  const known = (part: Extract<LineUse, { section: 'targets' }>['part'], texts: readonly (string | null)[]): readonly Known[] =>
    texts.flatMap((text) => (text === null ? [] : [{ words: plain(text), use: { section: 'targets', target: index, part } as const }]))
  return [...known('name', [target.name]), ...known('role', [target.role]), ...known('address', target.postalLines), ...known('contact', contactFields.flatMap((field) => target[field])), ...known('other', [target.salutation, ...target.notes])]
}

const minWords = 4

/** For each line of a document what it is in the facts; null where they do not have it. A line of which a fact is a part counts for contacts, greetings and notes, which have labels before them. */
export const lineUses = (source: SourceText, facts: Pick<CaseFacts, 'targets' | 'letters' | 'demands' | 'summary' | 'background' | 'title'>): readonly (LineUse | null)[] => {
  const targets = facts.targets.flatMap(ofTarget).filter(({ words }) => words.length >= minWords)
  const texts: readonly (readonly [string, LineUse])[] = [
    [facts.letters.flatMap(({ salutation, paragraphs, closing }) => [salutation ?? '', ...paragraphs, closing ?? '']).join(' '), { section: 'letter' }],
    [facts.demands.join(' '), { section: 'demands' }], [facts.summary ?? '', { section: 'summary' }], [facts.background ?? '', { section: 'background' }], [facts.title ?? '', { section: 'title' }],
  ]
  const inText = texts.map(([text, use]) => ({ words: ` ${plain(text)} `, use }))
  return source.lines.map((line) => {
    const words = plain(line.text)
    if (words.length < minWords) return null
    const found = targets.find((known) => known.words === words) ?? targets.find((known) => known.use.section === 'targets' && (known.use.part === 'contact' || known.use.part === 'other' ? ` ${words} `.includes(` ${known.words} `) : known.words.includes(words) && words.length * 2 > known.words.length))
    return found?.use ?? inText.find((text) => text.words.includes(` ${words} `))?.use ?? null
  })
}

/**
 * Whether half of the words of a line are words of the facts: then it may be what a person has corrected, such as a
 * name with a letter more, and nothing is learned from its not being there.
 */
export const isLikeFacts = (facts: Parameters<typeof lineUses>[1]): ((text: string) => boolean) => {
  const texts = [facts.title, facts.summary, facts.background, ...facts.demands, ...facts.letters.flatMap(({ salutation, paragraphs, closing }) => [salutation, ...paragraphs, closing]),
    ...facts.targets.flatMap((target) => [target.name, target.role, ...target.postalLines, ...contactFields.flatMap((field) => target[field]), target.salutation, ...target.notes])]
  const known = new Set(texts.flatMap((text) => (text === null ? [] : plain(text).split(' '))))
  return (text) => {
    const words = plain(text).split(' ').filter((word) => word !== '')
    return words.filter((word) => known.has(word)).length * 2 >= words.length
  }
}
