// Word's own fields in a paragraph. A field is one element with its instruction, or runs between marks that begin and end it.
import type { TemplateProblem } from '../../core/pack/template-problem.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { isElement } from '../xml/xml-tree.ts'

/** What a field of Word does in a file of many letters, where Vigil does not fill it. */
const kinds: readonly (readonly [TemplateProblem['code'], ReadonlySet<string>])[] = [
  // Filled by Word's own mail merge, or by a person who is asked: each letter would show what was there last.
  ['merge-field', new Set(['MERGEFIELD', 'IF', 'NEXT', 'NEXTIF', 'SKIPIF', 'MERGEREC', 'MERGESEQ', 'ADDRESSBLOCK', 'GREETINGLINE', 'ASK', 'FILLIN', 'SET', 'COMPARE'])],
  // Word writes when the file was opened, printed, saved or made, not the letter's day.
  ['date-field', new Set(['DATE', 'TIME', 'CREATEDATE', 'SAVEDATE', 'PRINTDATE', 'EDITTIME'])],
  // They count through all letters of a file.
  ['number-field', new Set(['SEQ', 'AUTONUM', 'AUTONUMLGL', 'AUTONUMOUT', 'LISTNUM'])],
]

export type FoundField = { readonly code: TemplateProblem['code']; readonly text: string; /** The field's first argument, such as the name of a merge field. */ readonly name: string }

const notOfParagraph: ReadonlySet<string> = new Set(['w:p', 'w:txbxContent'])
const maxText = 60

/** The instructions of a paragraph's fields, in the order in which the fields begin; of one inside another, each. */
const instructionsOf = (paragraph: XmlElement): readonly string[] => {
  const found: { text: string }[] = []
  const open: ({ text: string } | null)[] = []
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child) || notOfParagraph.has(child.name)) continue
      if (child.name === 'w:fldSimple') found.push({ text: child.attributes.get('w:instr') ?? '' })
      const mark = child.name === 'w:fldChar' ? child.attributes.get('w:fldCharType') : undefined
      if (mark === 'begin') open.push(found[found.push({ text: '' }) - 1] ?? null)
      // After the separator comes what the field shows.
      else if (mark === 'separate') open.splice(-1, 1, null)
      else if (mark === 'end') open.pop()
      else if (child.name === 'w:instrText') {
        const field = open.at(-1)
        if (field) field.text += child.children.filter((one) => !isElement(one)).join('')
      }
      visit(child)
    }
  }
  visit(paragraph)
  return found.map(({ text }) => text.replace(/\s+/gu, ' ').trim())
}

/** The fields of a paragraph that letters cannot have, in their order. */
export const fieldsIn = (paragraph: XmlElement): readonly FoundField[] =>
  instructionsOf(paragraph).flatMap((instruction) => {
    const [keyword = '', argument = ''] = instruction.split(' ')
    const code = kinds.find(([, keywords]) => keywords.has(keyword.toUpperCase()))?.[0]
    const name = argument.replace(/^"|"$/gu, '')
    return code === undefined ? [] : [{ code, text: `${keyword.toUpperCase()}${/^[\p{L}\p{N}_]/u.test(name) ? ` ${name}` : ''}`.slice(0, maxText), name }]
  })
