import type { DraftProblem } from '../core/case/draft.ts'
import type { Messages } from './generated/messages.ts'

type CaseFieldWords = Messages['cases']['field']

/** The parts of a case that hold several of a kind, and the word for one of them. */
const groups: Readonly<Record<string, keyof CaseFieldWords>> = { targets: 'target', letters: 'letter', peopleAtRisk: 'person' }

/** Fields whose name in a case differs from the name of their words. */
const otherNames: Readonly<Record<string, keyof CaseFieldWords>> = { paragraphs: 'body', ownLanguageWelcome: 'ownLanguage' }

const isKnown = (name: string, words: CaseFieldWords): name is keyof CaseFieldWords => Object.hasOwn(words, name)

const nameOf = (name: string, words: CaseFieldWords): string => {
  const key = otherNames[name] ?? groups[name] ?? name
  return isKnown(key, words) ? words[key] : ''
}

/** The name on screen of a field of a case: `targets.0.name` is “Target 1, Name”. */
export const caseFieldWords = (field: DraftProblem['field'], words: CaseFieldWords): string => {
  const [first = '', place, inner] = field.split('.')
  const group = nameOf(first, words)
  if (place === undefined || groups[first] === undefined) return group
  const one = `${group} ${Number(place) + 1}`
  return inner === undefined ? one : [one, nameOf(inner, words)].filter((part) => part !== '').join(', ')
}
