import { strToU8, zipSync } from 'fflate'
import type { CheckedTemplate } from '../../../documents/letter-template/check-template.ts'
import { checkTemplate } from '../../../documents/letter-template/check-template.ts'
import type { TemplateProblem } from '../../../core/pack/template-problem.ts'
import type { TemplateFill } from '../../../documents/letter-template/template-values.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', `xmlns:r="${office}"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"', 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"', 'mc:Ignorable="w14"',
].join(' ')
export const sectionXml = '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'

/** A paragraph of one run, or of several. */
export const paragraph = (...texts: readonly string[]): string =>
  `<w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`

/** A paragraph without which no template passes. */
export const letterParagraph = paragraph('{letter}')

export const relation = (id: string, kind: string, target: string, more = ''): string => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${more}/>`
export const relationships = (...inner: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`

/** The parts of a template with that body and header; `parts` are put in or, when null, left out. */
export const templateParts = (body: string, header = paragraph('Our group'), parts: Readonly<Record<string, string | null>> = {}): Readonly<Record<string, string>> => {
  const all: Readonly<Record<string, string | null>> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.template.main+xml"/><Override PartName="/word/header1.xml" ContentType="${word}.header+xml"/><Override PartName="/word/settings.xml" ContentType="${word}.settings+xml"/><Override PartName="/word/comments.xml" ContentType="${word}.comments+xml"/></Types>`,
    '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(relation('rId1', 'settings', 'settings.xml'), relation('rId2', 'header', '/word/header1.xml'), relation('rId3', 'comments', 'comments.xml')),
    'word/document.xml': `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}${sectionXml}</w:body></w:document>`,
    'word/header1.xml': `<w:hdr ${namespaces}>${header}</w:hdr>`,
    'word/settings.xml': `<w:settings ${namespaces}><w:attachedTemplate r:id="rId1"/><w:defaultTabStop w:val="720"/></w:settings>`,
    'word/_rels/settings.xml.rels': relationships(relation('rId1', 'attachedTemplate', 'file:///C:/Users/ann/Letter.dotx', ' TargetMode="External"')),
    'word/comments.xml': `<w:comments ${namespaces}/>`,
    ...parts,
  }
  return Object.fromEntries(Object.entries(all).flatMap(([name, text]) => (text === null ? [] : [[name, text]])))
}

export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

export const problemsOf = async (bytes: Uint8Array): Promise<readonly TemplateProblem[]> => {
  const checked = await checkTemplate(bytes)
  return checked.ok ? [] : checked.problem
}

/** A template that must pass. */
export const passed = async (bytes: Uint8Array): Promise<CheckedTemplate> => {
  const checked = await checkTemplate(bytes)
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem))
  return checked.value
}

export const templateFill = (changes: Partial<TemplateFill> = {}): TemplateFill => ({
  groupName: 'Group 12', groupAddress: ['1 Mill Lane', 'Lesk'], date: '5 March 2023', targetName: 'Minister Ana Belmonte',
  targetAddress: ['Ministry of Justice', 'Lima <15001>', 'Peru'], salutation: 'Dear Minister,', paragraphs: ['I write & ask.', 'Free him.'],
  handwriting: { lines: 2, lineHeight: 23 }, closing: 'Yours sincerely,', isNamed: true, isRightToLeft: false, isSenderRightToLeft: false, practice: null, ...changes,
})
