import { writeXlsx } from 'hucre/xlsx'
import ICAL from 'ical.js'
import type { MemberListFormat } from '../../core/member/list-formats.ts'
import type { Member } from '../../core/member/types.ts'
import type { Words } from '../../words/words.ts'
import { writeTableCsv } from '../export/write-table-csv.ts'
import { memberTableHeadings, memberTableRow } from './member-table.ts'

const csvOf = (members: readonly Member[], words: Words): Uint8Array => {
  const headings = memberTableHeadings(words)
  return writeTableCsv(headings, members.map((member) => {
    const cells = memberTableRow(member)
    return Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? '']))
  }))
}

/** Every cell is a text, so that no program takes a phone number for a sum. */
const workbookOf = (members: readonly Member[], words: Words): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: words.memberExport.sheet, rows: [[...memberTableHeadings(words)], ...members.map((member) => [...memberTableRow(member)])] }] })

/** The parts of an address for a card, whose label has the lines as they are: the town where it ends a line of its own, and what is beside it as the postcode. */
const addressProperty = ({ addressLines, town }: Member): readonly string[] => {
  const last = addressLines.at(-1) ?? ''
  if (addressLines.length === 0) return ['', '', '', town, '', '', '']
  const hasTown = town !== '' && last.includes(town)
  const street = hasTown ? addressLines.slice(0, -1) : addressLines
  return ['', '', street.join('\n'), hasTown ? town : '', '', hasTown ? last.replace(town, '').trim() : '', '']
}

/** The lines as they are printed: an import takes them before the parts. */
const labelOf = ({ addressLines }: Member): Readonly<Record<string, string>> => (addressLines.length === 0 ? {} : { label: addressLines.join('\n') })

/** A value of a property as ical.js takes it: a text, or the parts of an address. */
type CardProperty = readonly [name: string, parameters: Readonly<Record<string, string>>, type: string, ...values: readonly (string | readonly string[])[]]

/** Name, address, e-mail, phone, groups and note as a vCard 4.0 (RFC 6350). Answers about consent are not for address books. */
const cardOf = (member: Member): string => {
  const words = member.name.split(' ')
  const properties: readonly CardProperty[] = [
    ['version', {}, 'text', '4.0'],
    ['fn', {}, 'text', member.name],
    ['n', {}, 'text', [words.at(-1) ?? '', words.slice(0, -1).join(' '), '', '', '']],
    ...(member.addressLines.length === 0 && member.town === '' ? [] : [['adr', labelOf(member), 'text', addressProperty(member)] as const]),
    ...(member.email === '' ? [] : [['email', {}, 'text', member.email] as const]),
    ...(member.phone === '' ? [] : [['tel', {}, 'text', member.phone] as const]),
    ...(member.tags.length === 0 ? [] : [['categories', {}, 'text', ...member.tags] as const]),
    ...(member.note === '' ? [] : [['note', {}, 'text', member.note] as const]),
  ]
  return `${ICAL.stringify(['vcard', properties, []])}\r\n`
}

/** A list of members as a file of that kind. */
export const writeMemberList = async (members: readonly Member[], format: MemberListFormat, words: Words): Promise<Uint8Array> => {
  switch (format) {
    case 'csv': return csvOf(members, words)
    case 'xlsx': return workbookOf(members, words)
    case 'vcf': return new TextEncoder().encode(members.map(cardOf).join(''))
  }
}
