import { startsRightToLeft } from '../../core/pack/direction.ts'
import { cleanText } from '../slots/clean-text.ts'
import { fromTheRight } from './ordered-properties.ts'
import { textElement } from './paragraph-text.ts'
import type { TemplateValue } from './template-values.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { element } from '../xml/xml-tree.ts'

const lineContent = (line: string): readonly XmlElement[] =>
  line.split('\t').flatMap((piece, index) => [...(index > 0 ? [element('w:tab')] : []), ...(piece === '' ? [] : [textElement(piece)])])

/** Runs of a value with the properties of the run it replaces, one for each of its lines. */
export const valueRuns = ({ text, isRightToLeft, isSlot }: TemplateValue, properties: XmlElement | undefined): readonly XmlElement[] => {
  // Cleaning would remove the slots' characters.
  const clean = isSlot ? text : cleanText(text)
  if (clean === '') return []
  return clean.split('\n').flatMap((line, index) => {
    const own = (isRightToLeft ?? startsRightToLeft(line)) ? fromTheRight(properties) : properties
    const content = [...(index > 0 ? [element('w:br')] : []), ...lineContent(line)]
    return content.length === 0 ? [] : [element('w:r', {}, [...(own === undefined ? [] : [own]), ...content])]
  })
}
