import { zipSync } from 'fflate'
import { array, assert, asyncProperty, constantFrom, nat, tuple, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTemplate } from '../../../documents/letter-template/check-template.ts'
import { compileTemplate } from '../../../documents/letter-template/compile.ts'
import { packageParts } from '../../../documents/letter-template/package-parts.ts'
import { readXml } from '../../../documents/xml/read-xml.ts'
import { flatPng } from '../../kit/hostile-pictures.ts'
import { letterParagraph, namespaces, paragraph, problemsOf, relation, relationships, templateFill, templateParts, zipOf } from './template-files.ts'

const good = templateParts(`${paragraph('{mem', 'ber name}')}${letterParagraph}${paragraph('{code}')}`)
const withParts = (parts: Readonly<Record<string, string | null>>): Uint8Array => zipOf(templateParts(letterParagraph, '<w:p/>', parts))
const document = (inner: string, before = ''): Readonly<Record<string, string>> =>
  ({ 'word/document.xml': `${before}<w:document ${namespaces}><w:body>${inner}</w:body></w:document>` })

const encoded = (parts: Readonly<Record<string, string>>): Record<string, Uint8Array> => Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)]))
/** So many flat pictures of 64 million dots. */
const pictures = (count: number): Record<string, Uint8Array> => ({
  'word/_rels/document.xml.rels': new TextEncoder().encode(relationships(...Array.from({ length: count }, (_, index) => relation(`rId${index + 50}`, 'image', `media/image${index}.png`)))),
  ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`word/media/image${index}.png`, flatPng(8_000, 8_000)])),
})

describe('a file that is no template', () => {
  it.each([
    ['nothing', new Uint8Array(), 'not-word'],
    ['text', new TextEncoder().encode('{letter}'), 'not-word'],
    ['an older Word file or one with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'not-word'],
    ['another zip', zipOf({ 'a.txt': 'a' }), 'not-word'],
    ['a zip cut short', zipOf(good).slice(0, 400), 'damaged'],
    ['too large a file', new Uint8Array(20 * 1024 * 1024 + 1), 'too-large'],
    ['a zip that grows', zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }), 'zip-bomb'],
    ['too long a document', withParts(document(Array.from({ length: 300_000 }, (_, index) => `<a b="${(index * 7919) % 1_000_003}"/>`).join(''))), 'too-large'],
    ['pictures that fill the memory when they are drawn', zipSync({ ...encoded(templateParts(letterParagraph)), ...pictures(2) }, { level: 0 }), 'too-large'],
    ['macros', withParts({ 'word/vbaProject.bin': 'x' }), 'macros'],
    ['a type with macros', withParts({ '[Content_Types].xml': '<Types><Default Extension="xml" ContentType="application/vnd.ms-word.template.macroEnabledTemplate.main+xml"/></Types>' }), 'macros'],
    ['a control', withParts({ 'word/_rels/document.xml.rels': relationships(relation('rId9', 'control', 'activeX/a.xml')) }), 'macros'],
    ['a document type', withParts(document(letterParagraph, '<!DOCTYPE a [<!ENTITY b "c">]>')), 'damaged'],
    ['a document type in a part that is copied', withParts({ 'word/settings.xml': '<!DOCTYPE a><w:settings/>' }), 'damaged'],
    ['an unknown entity', withParts(document(paragraph('&b;'))), 'damaged'],
    ['text that is not UTF-8', zipSync(Object.fromEntries(Object.entries(good).map(([name, text]) => [name, Buffer.from(text, name === 'word/header1.xml' ? 'utf16le' : 'utf8')]))), 'damaged'],
    ['elements nested without end', withParts(document(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`)), 'damaged'],
    ['elements crossed', withParts(document('<w:p><w:r></w:p></w:r>')), 'damaged'],
    ['no document', withParts({ 'word/document.xml': null }), 'not-word'],
    ['another root', withParts({ 'word/document.xml': '<html><w:body/></html>' }), 'not-word'],
    ['relations that are no XML', withParts({ 'word/_rels/document.xml.rels': '<<' }), 'damaged'],
    ['a header that is no XML', withParts({ 'word/header1.xml': '<w:hdr>' }), 'damaged'],
  ])('is refused: %s', async (_, bytes, code) => {
    expect((await problemsOf(bytes)).map((problem) => problem.code)).toEqual([code])
  })

  it('never makes the check throw, with any bytes', async () => {
    await assert(asyncProperty(uint8Array({ maxLength: 400 }), async (bytes) => {
      expect((await checkTemplate(bytes)).ok).toBe(false)
    }), { numRuns: 100 })
  })

  it('never throws with bytes changed or cut away', async () => {
    const bytes = zipOf(good)
    await assert(asyncProperty(array(tuple(nat(bytes.length - 1), nat(255)), { maxLength: 6 }), nat(bytes.length), async (changes, end) => {
      const changed = bytes.slice(0, end % 3 === 0 ? end : bytes.length)
      for (const [at, byte] of changes) changed[at % Math.max(1, changed.length)] = byte
      expect(typeof (await checkTemplate(changed)).ok).toBe('boolean')
    }), { numRuns: 150 })
  })

  it('never throws with its XML changed, and what passes fills to well-formed XML', async () => {
    const pieces = constantFrom('{', '}', '{letter}', '{code}', '<w:p>', '</w:p>', '<w:br/>', '</w:r><w:r>', '<w:rPr><w:b/></w:rPr>', '<w:tbl/>', '&amp;', '&', '"', '<constructor/>', '<__proto__/>', '{constructor}', 'ا', '\ue0e0')
    const names = constantFrom('word/document.xml', 'word/header1.xml', 'word/settings.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml')
    await assert(asyncProperty(names, array(tuple(nat(), nat(3), pieces), { minLength: 1, maxLength: 4 }), async (name, changes) => {
      let xml = good[name] ?? ''
      for (const [at, gone, piece] of changes) xml = `${xml.slice(0, at % xml.length)}${piece}${xml.slice((at % xml.length) + gone)}`
      const checked = await checkTemplate(zipOf({ ...good, [name]: xml }))
      if (!checked.ok) return
      const { opening, letter, section, closing } = compileTemplate(checked.value, templateFill())
      expect(readXml(`${opening}${letter}${section}${closing}`)).not.toBeNull()
      expect(packageParts(checked.value, templateFill()).size).toBeGreaterThan(3)
    }), { numRuns: 400 })
  })
})
