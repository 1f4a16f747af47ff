import { fold } from '../text/fold.ts'
import type { CaseDraft, LetterDraft, TargetDraft } from './draft.ts'
import { draftProblems } from './draft-problems.ts'
import { isGreeted } from './greeted.ts'
import { formFieldOf, type FormField } from './field-path.ts'

/**
 * A field that a pack needs and cannot use as it is. `invalid` prevents saving; the others a person may leave:
 * `empty`; a letter that greets somebody who is no target; a target without a greeting, as the letter greets
 * another; a letter whose text ends within a sentence.
 */
export type DraftGap = { readonly field: FormField; readonly code: 'empty' | 'invalid' | 'greets-other' | 'greets-another-target' | 'cut-off' }

/** Words of greetings and of the most common offices: they name nobody. */
const commonWords: ReadonlySet<string> = new Set([
  'dear', 'your', 'excellency', 'excellence', 'excellencies', 'excelencia', 'exzellenz', 'eccellenza', 'honourable', 'honorable', 'esteemed', 'respected', 'sirs', 'madam', 'madame', 'monsieur',
  'minister', 'ministre', 'ministro', 'ministra', 'president', 'presidente', 'presidenta', 'prasident', 'general', 'governor', 'gobernador', 'director', 'attorney', 'prosecutor', 'fiscal',
  'prime', 'chief', 'justice', 'secretary', 'commissioner', 'ambassador', 'majesty', 'highness', 'doctor', 'senor', 'senora', 'sehr', 'geehrter', 'geehrte', 'geehrten', 'herr', 'frau', 'damen', 'herren',
  'estimado', 'estimada', 'estimados', 'senhor', 'senhora', 'excellentissimo', 'egregio', 'signor', 'signora', 'ladies', 'gentlemen', 'whom', 'concern', 'mister', 'members', 'authorities',
  'counsellor', 'judge', 'chairman', 'chairwoman', 'first', 'primo', 'premier', 'premierminister', 'ministerprasident', 'justizminister', 'vossa', 'governador', 'directeur', 'senores',
])

const minWordLength = 4

const wordsIn = (text: string): readonly string[] => text.split(/[^\p{L}\p{M}'’-]+/u).filter((word) => word.length >= minWordLength)
const foldedIn = (text: string): ReadonlySet<string> => new Set(wordsIn(text).map(fold))

/** Whether a greeting has a name, and that of no target. */
export const greetsOther = (salutation: string, targets: readonly Pick<TargetDraft, 'name' | 'role'>[]): boolean => {
  const names = wordsIn(salutation).filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase() && !commonWords.has(fold(word))).map(fold)
  const known = targets.map(({ name, role }) => foldedIn(`${name} ${role}`))
  return names.length > 0 && !known.some((words) => names.some((name) => words.has(name)))
}

/** Words that no sentence ends with. */
const openWords: ReadonlySet<string> = new Set('and|or|the|of|to|a|an|in|for|by|with|on|at|from|that|de|la|el|los|las|del|y|que|et|le|les|des|und|der|die|das|oder|den|di|il|da|do|en|het|van|och'.split('|'))
const maxItemLength = 80

/**
 * Whether a text ends within a sentence: no mark ends it, and it is too long for an item of a list or ends with
 * a comma or with a word that needs another.
 */
export const isCutOff = (text: string): boolean => {
  const last = text.trim().split('\n').at(-1)?.trim() ?? ''
  if (last === '' || /[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964]["'\u2019\u201d\u00bb)\]]*$/u.test(last)) return false
  const word = fold(/[\p{L}\p{M}]+$/u.exec(last)?.[0] ?? '')
  return last.length > maxItemLength || /[,;:\u2013-]$/u.test(last) || openWords.has(word)
}

const empty = (field: FormField, isEmpty: boolean): readonly DraftGap[] => (isEmpty ? [{ field, code: 'empty' }] : [])
const isBlank = (text: string): boolean => text.trim() === ''

const inTarget = (target: TargetDraft, index: number): readonly DraftGap[] => {
  const at = `targets.${index}` as const
  const hasAddress = !isBlank(target.postalLines)
  return [
    ...empty(`${at}.role`, isBlank(target.role)), ...empty(`${at}.postalLines`, !hasAddress),
    ...empty(`${at}.country`, hasAddress && isBlank(target.country)),
  ]
}

const inLetter = (letter: LetterDraft, index: number, targets: readonly TargetDraft[]): readonly DraftGap[] => {
  const at = `letters.${index}` as const
  const needsGreeting = targets.length === 0 || targets.some(({ salutation }) => isBlank(salutation))
  return [
    ...empty(`${at}.salutation`, needsGreeting && isBlank(letter.salutation)), ...empty(`${at}.paragraphs`, isBlank(letter.body)), ...(isCutOff(letter.body) ? [{ field: `${at}.paragraphs`, code: 'cut-off' } as const] : []), ...empty(`${at}.closing`, isBlank(letter.closing)),
    ...(needsGreeting && targets.length > 0 && greetsOther(letter.salutation, targets) ? [{ field: `${at}.salutation`, code: 'greets-other' } as const] : []),
  ]
}

/** Targets that no letter greets, as it greets another: a pack leaves that greeting out. */
const ungreeted = ({ letters, targets }: CaseDraft): readonly DraftGap[] => {
  const named = targets.flatMap(({ name, role, isCopy }, index) => (isCopy ? [] : [{ id: String(index), name, role }]))
  const greetings = letters.map(({ salutation }) => salutation).filter((salutation) => !isBlank(salutation) && !greetsOther(salutation, targets))
  if (greetings.length === 0) return []
  return named.filter((target) => isBlank(targets[Number(target.id)]?.salutation ?? '') && !greetings.some((salutation) => isGreeted(salutation, target, named)))
    .map(({ id }): DraftGap => ({ field: `targets.${Number(id)}.salutation`, code: 'greets-another-target' }))
}

/** Every field that is empty or invalid and that a letter pack needs; of an outcome, which no letters follow, only the invalid ones and the title. */
export const draftGaps = (draft: CaseDraft): readonly DraftGap[] => {
  const invalid = draftProblems(draft).filter(({ code }) => code !== 'no-name').map(({ field }): DraftGap => ({ field: formFieldOf(field), code: 'invalid' }))
  const targets = draft.targets.filter(({ isCopy }) => !isCopy)
  const needed: readonly DraftGap[] = draft.kind === 'outcome' ? [] : [
    ...empty('deadline', isBlank(draft.deadline)),
    ...empty('targets', targets.length === 0),
    ...draft.targets.flatMap((target, index) => (target.isCopy ? [] : inTarget(target, index))),
    ...empty('letters', draft.letters.length === 0 && draft.demands.length === 0),
    ...draft.letters.flatMap((letter, index) => inLetter(letter, index, targets)),
    ...ungreeted(draft),
  ]
  const found = [...invalid, ...empty('title', isBlank(draft.title)), ...needed]
  return found.filter((gap, at) => found.findIndex(({ field }) => field === gap.field) === at)
}
