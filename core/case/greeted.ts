import type { TargetFacts } from './types.ts'
import { fold } from '../text/fold.ts'

/** `id` tells one target from another; any text will do. */
type Named = { readonly id: string } & Pick<TargetFacts, 'name' | 'role'>

/** Forms that fit everybody, in the languages that letters are most often in, as `fold` writes them. */
const forEverybody: readonly string[] = [
  'to whom it may concern', 'sir or madam', 'madam or sir', 'sir / madam', 'madam / sir', 'madam, sir', 'sir, madam', 'ladies and gentlemen',
  'senor o senora', 'senora o senor', 'exma. senhora, exmo. senhor', 'gentile signora, egregio signore', 'senor / a', 'estimado / a', 'estimada / o', 'senor(a)', 'a quien corresponda', 'madame, monsieur', 'monsieur, madame', 'madame / monsieur', 'monsieur / madame',
  'sehr geehrte damen und herren', 'damen und herren', 'prezado(a) senhor(a)', 'senhor(a)', 'heer of mevrouw', 'mevrouw of heer', 'heer / mevrouw', 'heer, mevrouw', 'تحيه طيبه وبعد', 'signore / signora', 'herr / frau', 'frau / herr',
]

/** Words of politeness that say nothing of the person: neither office nor name nor gender; and words that join others. */
const neutralWords: ReadonlySet<string> = new Set([
  'dear', 'your', 'his', 'her', 'excellency', 'excellencies', 'honourable', 'honorable', 'esteemed', 'respected', 'hello', 'good', 'day', 'greetings',
  'of', 'for', 'the', 'and', 'to', 'on',
  'excelencia', 'vuestra', 'su', 'vossa', 'excellence', 'votre', 'son', 'bonjour', 'exzellenz', 'eure', 'ihre', 'sehr', 'eccellenza', 'vostra', 'sua', 'excellentie', 'uwe', 'geachte', 'excellens', 'ers', 'basta',
  'de', 'del', 'la', 'el', 'los', 'las', 'y', 'e', 'da', 'do', 'dos', 'das', 'du', 'des', 'le', 'les', 'et', 'di', 'della', 'der', 'die', 'und', 'van', 'och', 'en',
])

/** A word that several officials share says less than a whole salutation; shorter ones say nothing. */
const minSharedLength = 4

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '')

/** The words of a salutation that name an office, a person or a gender. */
export const tellingWords = (salutation: string): readonly string[] => {
  const plain = fold(salutation).replaceAll(/\s*\/\s*/gu, ' / ').replaceAll(/\s+/gu, ' ')
  return wordsOf(forEverybody.reduce((text, form) => text.replaceAll(form, ' '), plain)).filter((word) => !neutralWords.has(word))
}

const wordsOfTarget = ({ name, role }: Named): ReadonlySet<string> => new Set(wordsOf(fold(`${name ?? ''} ${role ?? ''}`)))

/** The targets whose office or name is what the salutation says, else the first that shares a word with it, else the first of all. */
const greetedOf = (telling: readonly string[], targets: readonly Named[]): readonly Named[] => {
  const named = targets.map((target) => ({ target, words: wordsOfTarget(target) }))
  const whole = named.filter(({ words }) => telling.every((word) => words.has(word)))
  if (whole.length > 0) return whole.map(({ target }) => target)
  const first = named.find(({ words }) => telling.some((word) => word.length >= minSharedLength && words.has(word)))?.target ?? targets[0]
  return first === undefined ? [] : [first]
}

/**
 * Whether a sample letter's salutation may be printed on a letter to this target, one of those the letter is for.
 * A salutation belongs to the official it names; where that cannot be seen, to the first target of the document.
 * Nobody else gets it: "Dear Minister" is wrong for an Attorney General. One that names nobody fits everybody.
 */
export const isGreeted = (salutation: string, target: Named, targets: readonly Named[]): boolean => {
  const telling = tellingWords(salutation)
  return telling.length === 0 || greetedOf(telling, targets).some(({ id }) => id === target.id)
}
