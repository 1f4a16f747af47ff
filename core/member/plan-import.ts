import { columnOfHeading } from './headings.ts'
import { emptyMemberDraft, makeMember } from './make-member.ts'
import type { ImportPreview, ImportRow, Member, MemberColumn, MemberDraft, MemberList } from './types.ts'
import { dayOf } from '../day.ts'

const yes = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'oui', 'si', 'sí', 'sim'])
const no = new Set(['no', 'n', 'false', '0', 'nein', 'non', 'nao', 'não', 'nee'])

const consentIn = (cell: string): 'yes' | 'no' | 'not-asked' => {
  const word = cell.trim().toLowerCase()
  if (yes.has(word)) return 'yes'
  return no.has(word) ? 'no' : 'not-asked'
}

type Cells = (column: MemberColumn) => string

const draftOf = (cell: Cells): MemberDraft => {
  const name = cell('name') || [cell('given-name'), cell('family-name')].filter(Boolean).join(' ')
  const lastLine = [cell('postcode'), cell('town')].filter(Boolean).join(' ')
  const address = cell('address')
  // A list may hold the whole address in one cell, its lines parted by line breaks.
  const lines = address === '' ? [] : [address, ...(lastLine !== '' && !address.includes(cell('town') || lastLine) ? [lastLine] : [])]
  return {
    ...emptyMemberDraft,
    name, address: lines.join('\n'), town: cell('town'), email: cell('email'), phone: cell('phone'), note: cell('note'),
    consents: { ...emptyMemberDraft.consents, 'name-on-letters': consentIn(cell('name-on-letters')) },
  }
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/gu, ' ').trim()

/** Two entries are the same person when the name is, and the e-mail or else the town does not differ. */
type Known = Pick<Member, 'name' | 'email' | 'town'>
const isSame = (a: Known, b: Known): boolean => {
  if (plain(a.name) !== plain(b.name)) return false
  if (a.email !== '' && b.email !== '') return plain(a.email) === plain(b.email)
  return a.town === '' || b.town === '' || plain(a.town) === plain(b.town)
}

// Only lengths and the form of an e-mail are looked at here; the day of an import does not matter for them.
const anyDay = dayOf(2000, 1, 1)

const refusal = (draft: MemberDraft): 'no-name' | 'too-long' | undefined => {
  if (!anyDay) return undefined
  const made = makeMember(draft, anyDay, null)
  if (made.ok) return undefined
  return made.problem.some(({ code }) => code === 'no-name') ? 'no-name' : 'too-long'
}

/** What importing the list would do, row by row; nothing changes by it. */
export const planImport = (list: MemberList, fileName: string, existing: readonly Member[]): ImportPreview => {
  const columns = list.headings.map((heading) => ({ heading, column: columnOfHeading(heading) }))
  const byName = new Map<string, Known[]>()
  const remember = (known: Known): void => void byName.set(plain(known.name), [...(byName.get(plain(known.name)) ?? []), known])
  const isKnown = (draft: MemberDraft): boolean => (byName.get(plain(draft.name)) ?? []).some((known) => isSame(known, draft))
  for (const member of existing) remember(member)
  const fromFile = new Set<Known>()

  const rowOf = (cells: readonly string[], row: number): ImportRow => {
    const cell: Cells = (column) => (cells[columns.findIndex((entry) => entry.column === column)] ?? '').trim()
    const typed = draftOf(cell)
    // A wrong e-mail must not keep a member out: it is left for a person to mend.
    const draft = refusal({ ...typed, email: '' }) === undefined && refusal(typed) !== undefined
      ? { ...typed, email: '', note: [typed.note, typed.email].filter(Boolean).join('\n') } : typed
    const leftOut = (reason: ImportRow['reason']): ImportRow => ({ row, fate: 'left-out', reason, draft })
    if (cells.every((text) => text.trim() === '')) return leftOut('empty-row')
    if (cells.slice(columns.length).some((text) => text.trim() !== '')) return leftOut('ragged-row')
    const refused = refusal(draft)
    if (refused) return leftOut(refused)
    if (isKnown(draft)) {
      return [...fromFile].some((known) => isSame(known, draft)) ? leftOut('twice-in-list') : { row, fate: 'already-here', reason: 'same-person', draft }
    }
    fromFile.add(draft)
    remember(draft)
    return { row, fate: 'new', reason: cells.length < columns.length ? 'ragged-row' : 'none', draft }
  }

  const rows = list.rows.map((cells, index) => rowOf(cells, list.rowNumbers[index] ?? index + 2))
  const count = (fate: ImportRow['fate']): number => rows.filter((row) => row.fate === fate).length
  return {
    fileName, separator: list.separator, columns, rows,
    newCount: count('new'), alreadyHereCount: count('already-here'), leftOutCount: count('left-out'),
  }
}
