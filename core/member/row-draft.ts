import { fold } from '../text/fold.ts'
import { emptyMemberDraft } from './make-member.ts'
import type { MemberColumn, MemberDraft } from './types.ts'

const yes = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'oui', 'o', 'si', 's', 'sim'])
const no = new Set(['no', 'n', 'false', '0', 'nein', 'non', 'nao', 'nee'])

// Only a clear word is an answer: an empty cell or any other word means that the question was not asked.
const consentIn = (cell: string): 'yes' | 'no' | 'not-asked' => {
  const word = fold(cell)
  if (yes.has(word)) return 'yes'
  return no.has(word) ? 'no' : 'not-asked'
}

type Columns = readonly (MemberColumn | null)[]

const joinFilled = (parts: readonly string[], glue: string): string => parts.filter(Boolean).join(glue)

/** Where a list has `Name` beside a given name and no family name, `Name` is the family name. */
const nameOf = (columns: Columns, cell: (column: MemberColumn) => string): string => {
  const isFamilyName = columns.includes('given-name') && !columns.includes('family-name')
  const parts = joinFilled([cell('given-name'), isFamilyName ? cell('name') : cell('family-name')], ' ')
  return isFamilyName ? parts : cell('name') || parts
}

/** Whether the address already holds the town line, as in lists with the whole address in one cell. */
const holdsTown = (address: string, postcode: string, town: string): boolean => {
  if (postcode !== '') return fold(address).includes(fold(postcode))
  return address.split(/[\n,]/u).some((part) => fold(part) === fold(town))
}

const addressOf = (address: string, postcode: string, town: string): string => {
  if (address === '') return ''
  return holdsTown(address, postcode, town) ? address : joinFilled([address, joinFilled([postcode, town], ' ')], '\n')
}

/** A row of a list as a draft. Of several columns of one kind the first filled one is used; address columns are lines. */
export const draftOfRow = (columns: Columns, cells: readonly string[]): MemberDraft => {
  const all = (column: MemberColumn): readonly string[] =>
    columns.flatMap((known, index) => (known === column ? [(cells[index] ?? '').trim()] : [])).filter(Boolean)
  const cell = (column: MemberColumn): string => all(column)[0] ?? ''
  return {
    name: nameOf(columns, cell),
    address: addressOf(all('address').join('\n'), cell('postcode'), cell('town')),
    town: cell('town'), email: cell('email'), phone: cell('phone'), note: cell('note'),
    consents: { ...emptyMemberDraft.consents, 'name-on-letters': consentIn(cell('name-on-letters')) },
    safety: emptyMemberDraft.safety,
  }
}
