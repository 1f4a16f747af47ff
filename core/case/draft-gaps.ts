import { fold } from '../text/fold.ts'
import type { CaseDraft, LetterDraft, TargetDraft } from './draft.ts'
import { draftProblems } from './draft-problems.ts'
import { formFieldOf, type FormField } from './field-path.ts'

/**
 * A field that a pack needs and cannot use as it is. `invalid` prevents saving; the others a person may leave:
 * `empty`, or a letter that greets somebody who is no target.
 */
export type DraftGap = { readonly field: FormField; readonly code: 'empty' | 'invalid' | 'greets-other' }

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
    ...empty(`${at}.salutation`, needsGreeting && isBlank(letter.salutation)), ...empty(`${at}.paragraphs`, isBlank(letter.body)), ...empty(`${at}.closing`, isBlank(letter.closing)),
    ...(needsGreeting && targets.length > 0 && greetsOther(letter.salutation, targets) ? [{ field: `${at}.salutation`, code: 'greets-other' } as const] : []),
  ]
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
  ]
  const found = [...invalid, ...empty('title', isBlank(draft.title)), ...needed]
  return found.filter((gap, at) => found.findIndex(({ field }) => field === gap.field) === at)
}
