import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readXml } from '../../../documents/xml/read-xml.ts'
import { allWithin, element, xmlOf } from '../../../documents/xml/xml-tree.ts'

it.each([
  ['a document type', '<!DOCTYPE a><a/>'], ['CDATA', '<a><![CDATA[x]]></a>'], ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['a bare ampersand', '<a>b & c</a>'], ['an unknown entity', '<a>&b;</a>'], ['a character that XML has not', '<a>&#0;</a>'], ['one beyond Unicode', '<a>&#x110000;</a>'],
  ['elements crossed', '<a><b></a></b>'], ['an attribute twice', '<a b="1" b="2"/>'], ['an attribute without quotes', '<a b=1/>'], ['two roots', '<a/><b/>'],
  ['text after the root', '<a/>b'], ['no root', ' '], ['201 elements in each other', `${'<a>'.repeat(201)}${'</a>'.repeat(201)}`], ['100,000', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`],
])('is refused: %s', (_, xml) => {
  expect(readXml(xml)).toBeNull()
})

it.each([
  ['a mark of its encoding', '\ufeff<a/>', '<a/>'], ['comments and instructions', '<?xml version="1.0"?><!-- b --><a><?c d?>e</a>', '<a>e</a>'],
  ['200 elements in each other', `${'<a>'.repeat(199)}<a/>${'</a>'.repeat(199)}`, `${'<a>'.repeat(199)}<a/>${'</a>'.repeat(199)}`],
  ['references', '<w:a b="&lt;&#65;&quot;">&amp;&#x41;&gt;</w:a>', '<w:a b="&lt;A&quot;">&amp;A&gt;</w:a>'], ['single quotes', "<a b='\"'/>", '<a b="&quot;"/>'],
])('is taken: %s', (_, xml, written) => {
  const root = readXml(xml)
  expect(root && xmlOf(root)).toBe(written)
})

const name = fc.stringMatching(/^[a-z]{1,4}(?::[a-z]{1,4})?$/u)
const value = fc.string({ unit: fc.constantFrom(...'ab&<>"\'\t\n é李 ') })
const tree = fc.letrec((tie) => ({
  node: fc.record({ name, attributes: fc.dictionary(name, value, { maxKeys: 3 }), children: fc.array(fc.oneof(value.filter((text) => text !== ''), tie('node')), { maxLength: 3 }) })
    .map((made) => element(made.name, made.attributes, made.children as readonly ReturnType<typeof element>[])),
})).node

it('what was written is read back the same', () => {
  fc.assert(fc.property(tree, (root) => {
    const again = readXml(xmlOf(root))
    expect(again && xmlOf(again)).toBe(xmlOf(root))
    expect(again && allWithin(again, () => true).length).toBe(allWithin(root, () => true).length)
    expect(again?.attributes).toEqual(root.attributes)
  }))
})
