import { nearestPlaceholder, placeholderWords } from '../../core/pack/placeholders.ts'
import type { TemplatePlace, TemplateProblem } from '../../documents/letter-template/template-problem.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { problem } from './problem.ts'

const whereWords: Readonly<Record<TemplatePlace['where'], string>> = { body: 'text', table: 'table', textBox: 'text box', header: 'header', footer: 'footer' }

const placeInWords = (place: TemplatePlace | null): string =>
  place === null ? '' : ` In the ${whereWords[place.where]}, paragraph ${place.paragraph}: “${place.around}”.`

const suggestion = (text: string): string => {
  const near = nearestPlaceholder(text)
  return near === null ? '' : ` Did you mean {${placeholderWords(near)}}?`
}

/** What was found may already stand in its braces. */
const braced = (text: string): string => (text.startsWith('{') ? text : `{${text}}`)

const words = ({ code, text }: TemplateProblem): string => {
  switch (code) {
    case 'not-word': return 'This is not a Word file (.docx).'
    case 'too-large': return 'The file is larger than a template can be.'
    case 'damaged': return 'The file is damaged.'
    case 'encrypted': return 'The file is protected with a password.'
    case 'macros': return 'The file holds macros.'
    case 'zip-bomb': return 'The file unpacks to far more than a template can hold.'
    case 'embedded-object': return 'The file holds an embedded object.'
    case 'external': return `The file leads to something outside of it (${text}).`
    case 'unsupported-part': return `The file holds something that cannot be printed many times (${text}).`
    case 'letter-missing': return 'The place of the letter is missing: write {letter} in a paragraph of its own.'
    case 'unknown-placeholder': return `${braced(text)} is not known.${suggestion(text)}`
    case 'empty-placeholder': return 'A pair of braces has nothing in it.'
    case 'unclosed-brace': return `A brace is opened and never closed: “${text}”.`
    case 'unopened-brace': return `A brace is closed and never opened: “${text}”.`
    case 'crosses-paragraph': return `A placeholder goes over the end of its paragraph: “${text}”.`
    case 'not-in-header': return `${braced(text)} differs between letters, so it cannot stand in a header or footer.`
    case 'not-alone': return `${braced(text)} needs a paragraph of its own.`
    case 'sections': return 'The template has several sections.'
    case 'notes': return 'The template has footnotes or endnotes.'
  }
}

/** What a template cannot be used for, each with its place: one sentence a line in the details. */
export const templateProblem = (found: readonly TemplateProblem[]): CallProblem => {
  const lines = found.map((each) => `${words(each)}${placeInWords(each.place)}`)
  return problem(
    found[0]?.code ?? 'damaged',
    found.length === 1 ? (lines[0] ?? '') : `${found.length} things in this template need mending.`,
    'The template was not kept. Your other templates are as they were.',
    'Mend it in Word and add it again.',
    { lines },
  )
}
