import type { CleanLine } from '../clean-line.ts'
import { greetingOf } from '../greeting.ts'
import { isProse } from '../line-shape.ts'
import type { Section } from '../sections.ts'
import { labelItems } from './chain.ts'
import type { ChainModel, Labelled } from './chain.ts'
import { firstReadingOf } from './first-reading.ts'
import { featuresOfLines } from './line-features.ts'
import type { TextLine } from './line-features.ts'
import type { LineLabel } from './line-labels.ts'
import type { ChancedLine } from './target-runs.ts'

/** The lines with text, and whether an empty line is before each. */
export const textLinesOf = (lines: readonly CleanLine[]): readonly TextLine[] => {
  const out: TextLine[] = []
  let isAfterGap = true
  for (const line of lines) {
    if (line.text !== '') out.push({ line, isAfterGap })
    isAfterGap = line.text === ''
  }
  return out
}

/** A line with its label, and how likely it is that it holds an addressee. */
export type LabelledLine = ChancedLine & Labelled<LineLabel>

/** What each line with text is for, decided for all lines together. */
export const labelLines = (lines: readonly CleanLine[], sections: readonly Section[], model: ChainModel<LineLabel>): readonly LabelledLine[] => {
  const texts = textLinesOf(lines)
  const isGreeted = texts.map(({ line }, index) => {
    const greeting = greetingOf(line.text, texts[index + 1]?.line.text ?? '')
    return greeting !== undefined && isProse(line.text.slice(greeting.length))
  })
  // A greeting with running text after it is a letter, however many offices the text names.
  const mayBe = (item: number, label: LineLabel): boolean => !isGreeted[item] || !label.startsWith('target')
  return labelItems(model, featuresOfLines(texts, firstReadingOf(sections)), mayBe).flatMap((labelled, index) => {
    const line = texts[index]
    const firstChance = labelled.chances.get('target-first') ?? 0
    return line === undefined ? [] : [{ ...line, ...labelled, firstChance, targetChance: firstChance + (labelled.chances.get('target') ?? 0) }]
  })
}
