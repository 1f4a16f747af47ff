// The right label of every line of a keyed document.
import type { LineLabel } from '../../core/case/reader/chain/line-labels.ts'
import type { TextLine } from '../../core/case/reader/chain/line-features.ts'
import type { FirstReading } from '../../core/case/reader/chain/line-features.ts'
import type { CleanLine } from '../../core/case/reader/clean-line.ts'
import { contactAt } from '../../core/case/reader/lexicon.ts'
import { alignTargets, linesBetween } from './align.ts'
import type { Key } from './documents.ts'

/** Labels for the lines with text, in order. What a key does not say is taken from the first reading. */
export const lineLabelsOf = (lines: readonly TextLine[], key: Key, first: (line: CleanLine) => FirstReading): readonly LineLabel[] => {
  const clean = lines.map((one) => one.line)
  const labels: LineLabel[] = clean.map(() => 'other')
  const put = (from: number, to: number, label: LineLabel): void => {
    for (let at = from; at <= to && at < labels.length; at += 1) labels[at] = label
  }
  const background = linesBetween(clean, key.backgroundStart, key.backgroundEnd)
  const targets = alignTargets(clean, key).filter((target) => target.parts.length > 0)
  const targetLines = targets.map((target) => target.parts.flatMap((part) => part.spans.map((span) => span.line)))
  const inTargets = new Set(targetLines.flat())
  const isStop = (line: CleanLine): boolean => ['targets', 'copies', 'background'].includes(first(line).kind)
  if (background !== null) put(background.first, background.last ?? labels.length - 1, 'background')
  else if (key.backgroundStart === undefined) clean.forEach((line, index) => { if (first(line).kind === 'background') labels[index] = 'background' })
  const letter = linesBetween(clean, key.letterStart, key.letterEnd)
  if (letter !== null) {
    const stop = clean.findIndex((line, index) => index > letter.first && (inTargets.has(index) || index === background?.first || isStop(line)))
    put(letter.first, letter.last ?? (stop < 0 ? labels.length : stop) - 1, 'letter')
    labels[letter.first] = 'letter-first'
    // A key holds the first letter only.
    clean.forEach((line, index) => { if (index > letter.first && labels[index] === 'other' && first(line).kind === 'letter') labels[index] = 'letter' })
  } else if (key.letterStart === undefined) clean.forEach((line, index) => { if (first(line).kind === 'letter') labels[index] = 'letter' })
  const title = linesBetween(clean, key.title, null)
  if (title !== null && labels[title.first] === 'other') labels[title.first] = 'title'
  const summary = linesBetween(clean, key.summary, null)
  if (summary !== null && labels[summary.first] === 'other') labels[summary.first] = 'summary'
  for (const demand of key.demands ?? []) {
    const found = linesBetween(clean, demand, null)
    if (found !== null && labels[found.first] === 'other') labels[found.first] = 'demand'
  }
  for (const own of targetLines) {
    const from = Math.min(...own)
    const to = Math.max(...own)
    // Masked addresses and other contacts that are in no key follow the last line of a block.
    let end = to
    while (end + 1 < lines.length && lines[end + 1]?.isAfterGap === false && !inTargets.has(end + 1) && contactAt(lines[end + 1]?.line.folded.slice(0, 60) ?? '') !== undefined && (lines[end + 1]?.line.text.length ?? 0) < 160) end += 1
    for (let at = from; at <= end; at += 1) if (at - from < 40) labels[at] = labels[at] === 'target-first' ? 'target-first' : 'target'
    labels[from] = 'target-first'
  }
  return labels
}
