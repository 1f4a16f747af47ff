import type { TemplateProblem } from '../core/pack/template-problem.ts'
import { sentence } from './catalogue.ts'
import type { Messages } from './generated/messages.ts'

/** What was found may already be in its braces. */
const braced = (text: string): string => (text.startsWith('{') ? text : `{${text}}`)

const namesPlaceholder: ReadonlySet<TemplateProblem['code']> = new Set(['unknown-placeholder', 'not-in-header', 'not-alone'])

/** One thing that keeps a Word template from being used: what it is, what was meant, and where it is. */
export const templateProblemWords = ({ code, text, meant, place }: TemplateProblem, { templateProblems: words }: Pick<Messages, 'templateProblems'>): string =>
  [
    sentence(words.found[code], { text: namesPlaceholder.has(code) ? braced(text) : text }),
    ...(meant === undefined ? [] : [words.suggestion({ placeholder: `{${meant}}` })]),
    ...(place === null ? [] : [words.place[place.where](place)]),
  ].join(' ')
