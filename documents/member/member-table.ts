import { consentPurposes, type Member } from '../../core/member/types.ts'
import { wordListText } from '../../core/member/make-member.ts'
import type { Words } from '../../words/words.ts'

const answerCells = { yes: 'yes', no: 'no', 'not-asked': '' } as const

/** The columns of an exported list of members. Their headings are those that an import recognises. */
export const memberTableHeadings = ({ memberExport: { columns } }: Words): readonly string[] =>
  [columns.name, columns.address, columns.town, columns.email, columns.phone, columns.joined, columns.languages, columns.tags, columns.likes, columns.note, ...consentPurposes.map((purpose) => columns[purpose])]

/** The cells of one member, in the order of the headings. */
export const memberTableRow = (member: Member): readonly string[] => [
  member.name, member.addressLines.join('\n'), member.town, member.email, member.phone, member.joinedOn ?? '',
  wordListText(member.languages), wordListText(member.tags), wordListText(member.likes), member.note,
  ...consentPurposes.map((purpose) => answerCells[member.consents[purpose].answer]),
]
