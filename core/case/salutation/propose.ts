import { fold } from '../../text/fold.ts'
import type { TargetFacts } from '../types.ts'
import { officeIn, wordsOf } from './find-office.ts'
import { salutationLanguageOf } from './offices.ts'

/** Titles before names that only a woman has, and those that only a man has, in any letter case. */
const ofWoman: ReadonlySet<string> = new Set(['ms', 'mrs', 'miss', 'madam', 'madame', 'mme', 'lady', 'dame', 'her', 'senora', 'sra', 'dona', 'frau', 'senhora', 'السيدة'].map(fold))
const ofMan: ReadonlySet<string> = new Set(['mr', 'mister', 'sir', 'lord', 'monsieur', 'his', 'senor', 'sr', 'don', 'herr', 'herrn', 'senhor', 'السيد'].map(fold))

/**
 * How a letter in `language` may begin to a target, by the office it names. One salutation where it is sure; two,
 * for a woman and for a man, where the language has two and nothing says which; none for an unknown office or language.
 * They are only proposed: a person takes one.
 */
export const proposedSalutations = ({ name, role, postalLines }: Pick<TargetFacts, 'name' | 'role' | 'postalLines'>, language: string | null): readonly string[] => {
  const tag = salutationLanguageOf(language)
  const found = officeIn(role ?? '') ?? officeIn(name ?? '', true) ?? officeIn(postalLines[0] ?? '')
  if (tag === undefined || found === undefined) return []
  const form = found.office.forms[tag]
  if (typeof form === 'string') return [form]
  const titles = wordsOf(`${name ?? ''} ${role ?? ''}`)
  const [isWoman, isMan] = [found.isOfWoman || titles.some((word) => ofWoman.has(word)), titles.some((word) => ofMan.has(word))]
  if (isWoman === isMan) return [form.woman, form.man]
  return [isWoman ? form.woman : form.man]
}
