import { fold } from '../text/fold.ts'
import type { JoinAddress } from './address-parts.ts'
import type { ListReading, MemberColumn } from './import-types.ts'
import { readListDay } from './list-day.ts'
import { emptyMemberDraft, wordList, wordListText } from './make-member.ts'
import { inSpokenOrder } from './person-name.ts'
import { ofPurposes, type MemberDraft } from './types.ts'
import { wordsIn } from './words-of-text.ts'

const yes = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'oui', 'o', 'si', 's', 'sim', 'tak', 'ano', 'igen', 'evet', 'da', 'да', 'joo', 'kylla'])
const no = new Set(['no', 'n', 'false', '0', 'nein', 'non', 'nao', 'nee', 'nie', 'ne', 'nem', 'hayir', 'нет', 'не', 'nej', 'nei', 'ei', 'not', 'never', 'declined', 'refused', 'withdrawn', 'unsubscribed'])

/**
 * The answer in one cell. Only a clear word is a "yes"; a "no" may have words after it. An empty cell or any other word
 * means that the question was not asked.
 */
export const answerIn = (cell: string): 'yes' | 'no' | 'not-asked' => {
  if (no.has(wordsIn(cell)[0] ?? '')) return 'no'
  return yes.has(fold(cell)) ? 'yes' : 'not-asked'
}

// Of several columns for one purpose a "no" in any is the answer.
const consentIn = (cells: readonly string[]): 'yes' | 'no' | 'not-asked' => {
  const answers = new Set(cells.map(answerIn))
  return answers.has('no') ? 'no' : answers.has('yes') ? 'yes' : 'not-asked'
}

type Columns = readonly (MemberColumn | null)[]

const joinFilled = (parts: readonly string[], glue: string): string => parts.filter(Boolean).join(glue)

/** Where a list has `Name` beside a given name and no family name, `Name` is the family name. */
const nameOf = (columns: Columns, cell: (column: MemberColumn) => string): string => {
  const isFamilyName = columns.includes('given-name') && !columns.includes('family-name')
  const parts = joinFilled([cell('given-name'), isFamilyName ? cell('name') : cell('family-name')], ' ')
  return isFamilyName ? parts : inSpokenOrder(cell('name')) || parts
}

/** The day on which a member joined; a text that is no certain day is kept for the notes. */
const joinedOf = (texts: readonly string[], order: ListReading['dayOrder']): { readonly joined: string; readonly unread: readonly string[] } => {
  const days = texts.map((text) => readListDay(text, order))
  const joined = days.find((day) => day !== undefined) ?? ''
  return { joined, unread: texts.filter((_, at) => days[at] === undefined) }
}

/**
 * A row of a list as a draft. Address columns are joined as their country writes them; a second phone, e-mail or note and a
 * day that cannot be read are kept, too.
 */
export const draftOfRow = ({ columns, dayOrder }: ListReading, cells: readonly string[], joinAddress: JoinAddress): MemberDraft => {
  const all = (column: MemberColumn): readonly string[] =>
    columns.flatMap((known, index) => (known === column ? [(cells[index] ?? '').trim()] : [])).filter(Boolean)
  const cell = (column: MemberColumn): string => all(column)[0] ?? ''
  const more = (['email', 'town', 'postcode', 'state', 'country', 'house-number'] as const).flatMap((column) => [...new Set(all(column))].slice(1))
  const address = joinAddress({
    lines: all('address'), houseNumber: cell('house-number'), town: cell('town'), postcode: cell('postcode'), state: cell('state'), country: cell('country'),
  })
  const words = (column: 'languages' | 'tags' | 'likes'): string => wordListText(wordList(all(column).join(',')))
  const { joined, unread } = joinedOf(all('joined'), dayOrder)
  return {
    name: nameOf(columns, cell), address: address.join('\n'),
    town: cell('town'), email: cell('email'), phone: [...new Set(all('phone'))].join(', '), note: [...all('note'), ...more, ...unread].join('\n'),
    joined, languages: words('languages'), tags: words('tags'), likes: words('likes'), avoids: '',
    consents: ofPurposes((purpose) => consentIn(all(purpose))),
    safety: emptyMemberDraft.safety,
  }
}
