import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { SourceLine } from '../../../../core/case/source-text.ts'
import { readDocument } from '../../../../documents/read/read-document.ts'

const namespaces = ['office', 'text', 'table', 'style', 'fo', 'draw', 'xlink'].map((name) => `xmlns:${name}="urn:${name}"`).join(' ')
const type = 'application/vnd.oasis.opendocument.text'

const content = (body: string, styles = ''): string =>
  `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`

const odt = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries({ mimetype: type, ...parts }).map(([name, text]) => [name, strToU8(text)])))

const linesOf = async (parts: Readonly<Record<string, string>>): Promise<readonly SourceLine[]> => {
  const read = await readDocument(odt(parts), 'any-name')
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  expect(read.value.mediaType).toBe(type)
  return read.value.text.lines
}
const refused = (code: string): unknown => ({ ok: false, problem: { code } })

describe('an OpenDocument text', () => {
  it('becomes lines with what it says of them, headers first and footers last', async () => {
    const styles = '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/><style:style style:name="P2" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>'
    const body = [
      '<text:h text:outline-level="1">URGENT  ACTION</text:h>', '<text:p text:style-name="P1">By its style</text:p>', '<text:p><text:span text:style-name="T1">POET HELD</text:span></text:p>',
      '<text:p text:style-name="P2">All bold</text:p>', '<text:p text:style-name="P2">Not <text:span text:style-name="T2">all</text:span></text:p>',
      '<text:p>Plot 9<text:line-break/>Kampala,<text:s text:c="1"/>Uganda<text:soft-page-break/></text:p>',
      '<text:list><text:list-item><text:p>release her;</text:p></text:list-item></text:list>',
      '<text:section><text:p>Form: <text:a xlink:href="https://form.example/"><text:span>here</text:span></text:a></text:p></text:section>',
    ].join('')
    const heads = `<office:document-styles ${namespaces}><office:master-styles><style:master-page><style:header><text:p>UA: 12/24</text:p></style:header><style:header-first><text:p>UA: 12/24</text:p></style:header-first><style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`
    expect(await linesOf({ 'content.xml': content(body, styles), 'styles.xml': heads })).toEqual([
      { text: 'UA: 12/24' }, { text: '' },
      { text: 'URGENT ACTION', isHeading: true }, { text: '' }, { text: 'By its style', isHeading: true }, { text: '' },
      { text: 'POET HELD', isBold: true }, { text: 'All bold', isBold: true }, { text: 'Not all' },
      { text: 'Plot 9' }, { text: 'Kampala, Uganda' }, { text: 'release her;', isListItem: true }, { text: '' },
      { text: 'Form: here', links: [{ text: 'here', address: 'https://form.example/' }] }, { text: '' }, { text: 'Page 1' },
    ])
  })

  it('leaves out what was deleted or hidden, and comments', async () => {
    const styles = '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>'
    const body = '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Dear <text:change-start/>Minister<text:change-end/><text:change/>,<office:annotation><text:p>who?</text:p></office:annotation><text:span text:style-name="H">secret</text:span></text:p><text:section text:display="none"><text:p>secret</text:p></text:section>'
    expect(await linesOf({ 'content.xml': content(body, styles) })).toEqual([{ text: 'Dear Minister,' }])
  })

  it('separates addresses that are side by side in a table; boxes follow their paragraph, notes the text', async () => {
    const cell = (...texts: readonly string[]): string => `<table:table-cell>${texts.map((text) => `<text:p>${text}</text:p>`).join('')}</table:table-cell>`
    const table = `<table:table><table:table-header-rows><table:table-row>${cell('Ana', 'Lima')}${cell('Luis', 'Cusco')}<table:covered-table-cell/></table:table-row></table:table-header-rows></table:table>`
    const body = `${table}<text:p>Outer<draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame></text:p><text:p>Held again<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See the report.</text:p></text:note-body></text:note></text:p>`
    const isTableCell = true
    expect(await linesOf({ 'content.xml': content(body) })).toEqual([
      { text: 'Ana', isTableCell }, { text: 'Lima', isTableCell }, { text: '' }, { text: 'Luis', isTableCell }, { text: 'Cusco', isTableCell }, { text: '' },
      { text: 'Outer' }, { text: 'Boxed' }, { text: 'Held again' }, { text: '' }, { text: 'See the report.' },
    ])
  })

  it.each([
    ['is a sheet', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content('') }, 'format-not-yet'],
    ['is locked', { 'META-INF/manifest.xml': '<manifest:encryption-data/>', 'content.xml': 'x' }, 'encrypted'],
    ['has no text', { 'content.xml': content('<text:p/>') }, 'empty'],
    ['is not well formed', { 'content.xml': '<office:document-content>' }, 'damaged'],
    ['declares entities', { 'content.xml': `<!DOCTYPE x [<!ENTITY a "aaaa">]>${content('<text:p>&a;</text:p>')}` }, 'damaged'],
    ['is nested without end', { 'content.xml': content(`${'<text:section>'.repeat(2_000)}${'</text:section>'.repeat(2_000)}`) }, 'damaged'],
    ['has no content', { 'styles.xml': '<a/>' }, 'damaged'],
  ])('that %s is refused', async (_, parts, code) => {
    expect(await readDocument(odt(parts), 'a.odt')).toEqual(refused(code))
  })
})
