import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import type { Day } from '../../core/day.ts'
import type { AboutMember, MemberAction, MemberLetter } from '../../core/action/about-member.ts'
import { consentPurposes, type Consent, type PastAnswer } from '../../core/member/types.ts'
import type { Words } from '../../words/words.ts'
import { textParagraph, textRun } from '../report/report-text.ts'
import { printableText } from '../text/printable-text.ts'

const heading = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [textRun(text)] })
const line = (text: string): Paragraph => textParagraph(printableText(text), 'Normal')
const fact = (label: string, value: string): readonly Paragraph[] =>
  (value === '' ? [] : [new Paragraph({ children: [textRun(`${label}: `, { bold: true }), textRun(printableText(value))] })])

const factsOf = ({ member, importedFrom }: AboutMember, { members: text, memberAbout, format }: Words): readonly Paragraph[] => [
  ...fact(text.name, member.name), ...fact(text.address, format.series(member.addressLines)), ...fact(text.town, member.town), ...fact(text.email, member.email), ...fact(text.phone, member.phone),
  ...fact(text.fields.joined, member.joinedOn === null ? '' : format.day(member.joinedOn)),
  ...(['languages', 'tags', 'likes'] as const).flatMap((field) => fact(text.fields[field], format.series(member[field]))),
  ...fact(text.avoids, format.series(member.avoids)), ...fact(text.note, member.note),
  ...fact(memberAbout.added, format.series([format.day(member.addedOn), ...(importedFrom ? [memberAbout.fromList({ fileName: importedFrom.fileName })] : [])])),
  ...fact(memberAbout.archived, member.archivedOn === null ? '' : format.day(member.archivedOn)),
]

const answerWords = ({ answer, on, wording, question }: Consent | PastAnswer, { members: text, format }: Words): string =>
  format.series([text.answers[answer], ...(on === null ? [] : [format.day(on)]), wording, ...(question === undefined ? [] : [text.asked({ question })])].filter(Boolean))

const consentsOf = ({ member }: AboutMember, words: Words): readonly Paragraph[] =>
  consentPurposes.flatMap((purpose) => {
    const { earlier = [], ...now } = member.consents[purpose]
    return [...fact(words.members.purposes[purpose], answerWords(now, words)), ...earlier.toReversed().map((before) => textParagraph(printableText(words.memberAbout.before({ answer: answerWords(before, words) })), 'Quiet'))]
  })

const caseWords = ({ uaNumber, title }: MemberAction | MemberLetter, { memberAbout: text }: Words): string =>
  (uaNumber === null ? (title ?? text.noTitle) : text.caseNamed({ number: uaNumber, title: title ?? text.noTitle }))

const actionLine = (action: MemberAction, words: Words): Paragraph =>
  line(words.format.series([words.format.day(action.on), words.actions.kindCounted[action.kind]({ count: action.count }), caseWords(action, words), words.actions.states[action.state], action.event ?? '', action.note].filter(Boolean)))

const letterLine = (letter: MemberLetter, words: Words): Paragraph => line(words.format.series([letter.code, words.format.day(letter.madeOn), caseWords(letter, words)]))

const orNone = (lines: readonly Paragraph[], words: Words): readonly Paragraph[] => (lines.length === 0 ? [line(words.memberAbout.none)] : lines)

/** Everything that is kept about a member, as a document to read. */
export const aboutMemberDocx = async (about: AboutMember, madeOn: Day, words: Words): Promise<Uint8Array> => {
  const text = words.memberAbout
  const document = new Document({
    creator: 'Vigil', lastModifiedBy: 'Vigil', title: text.fileName({ name: '' }).trim(), description: '',
    styles: { default: { document: { run: { font: 'Georgia', size: 21, language: { value: words.locale } }, paragraph: { spacing: { after: 60 } } } }, paragraphStyles: [{ id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { size: 18, color: '41535A' } }] },
    sections: [{ children: [
      new Paragraph({ heading: HeadingLevel.TITLE, children: [textRun(printableText(text.title({ name: about.member.name })))] }),
      textParagraph(text.made({ day: words.format.day(madeOn) }), 'Quiet'),
      heading(text.facts), ...factsOf(about, words),
      heading(text.consents), ...consentsOf(about, words),
      heading(text.actions), ...orNone(about.actions.map((action) => actionLine(action, words)), words),
      heading(text.events), ...orNone(about.events.map(({ name, on }) => line(text.eventOn({ name, day: words.format.day(on) }))), words),
      heading(text.letters), ...orNone(about.letters.map((letter) => letterLine(letter, words)), words),
    ] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** The same for programs: every field as it is kept. */
export const aboutMemberJson = (about: AboutMember, madeOn: Day): Uint8Array => new TextEncoder().encode(`${JSON.stringify({ madeOn, ...about }, null, 2)}\n`)
