import { createHash } from 'node:crypto'
import type { FontFile, FontFiles } from './face-fonts.ts'
import { fontOf, shippedFonts } from './face-fonts.ts'

/** What a word processor takes where it does not load the embedded font: those of Microsoft Office, which are narrower, so that page counts hold. */
const families = {
  'Vigil Sans': { other: 'Calibri', kind: 'swiss' },
  'Vigil Serif': { other: 'Cambria', kind: 'roman' },
  'Vigil Display': { other: 'Cambria', kind: 'roman' },
} as const

type Family = keyof typeof families
type Parts = ReadonlyMap<string, Uint8Array>

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const settingsName = 'word/settings.xml'
/** What comes before `embedTrueTypeFonts` in the order of the schema, and is always there. */
const settingBefore = '<w:displayBackgroundShape/>'

const decoder = new TextDecoder()
const encoder = new TextEncoder()

const isText = /^word\/(?:document|header\d*|footer\d*)\.xml$/u
const isStyles = /^word\/styles\.xml$/u
const runProperties = /<w:rPr>.*?<\/w:rPr>/gsu
const isBold = /<w:b(?: w:val="(?:true|1|on)")?\/>/u

const textOf = (parts: Parts, isWanted: RegExp): string => [...parts].filter(([name]) => isWanted.test(name)).map(([, bytes]) => decoder.decode(bytes)).join('')

const boldIn = (xml: string): readonly string[] => (xml.match(runProperties) ?? []).filter((properties) => isBold.test(properties))

/** The fonts that text and styles name; a bold one where something of its family is bold, or text whose family its style names. */
const usedFonts = (parts: Parts): readonly (typeof shippedFonts)[number][] => {
  const [text, styles] = [textOf(parts, isText), textOf(parts, isStyles)]
  const texts = text + styles
  const bold = [...boldIn(text), ...boldIn(styles).filter((properties) => properties.includes('<w:rFonts '))]
  return shippedFonts.filter(({ face }) => {
    const { name, isBold: isOfBold } = fontOf(face)
    const names = `"${name}"`
    return texts.includes(names) && (!isOfBold || bold.some((properties) => properties.includes(names) || !properties.includes('<w:rFonts ')))
  })
}

/** A GUID of the font's own bytes: the same font has the same key in each file. */
const keyOf = (font: Uint8Array): string => {
  const hex = createHash('sha256').update(font).digest('hex').slice(0, 32).toUpperCase()
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const obfuscatedBytes = 32

/** The font as a Word file has it: the first 32 bytes are combined with those of its key, from the last to the first (ECMA-376, part 4, 2.8.1). */
const obfuscated = (font: Uint8Array, key: string): Uint8Array => {
  const keyBytes = (key.replaceAll('-', '').match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16)).toReversed()
  return font.map((byte, index) => (index < obfuscatedBytes ? byte ^ (keyBytes[index % keyBytes.length] ?? 0) : byte))
}

type EmbeddedFont = { readonly name: string; readonly isBold: boolean; readonly id: string; readonly key: string; readonly target: string; readonly bytes: Uint8Array }

const embeddedFont = (file: FontFile, fonts: FontFiles, name: string, isOfBold: boolean, index: number): EmbeddedFont => {
  const key = keyOf(fonts[file])
  return { name, isBold: isOfBold, id: `rId${index + 1}`, key, target: `fonts/font${index + 1}.odttf`, bytes: obfuscated(fonts[file], key) }
}

const familyXml = (family: Family, fonts: readonly EmbeddedFont[]): string => {
  const { other, kind } = families[family]
  const embedded = fonts.map(({ isBold: isOfBold, id, key }) => `<w:embed${isOfBold ? 'Bold' : 'Regular'} r:id="${id}" w:fontKey="{${key}}"/>`).join('')
  return `<w:font w:name="${family}"><w:altName w:val="${other}"/><w:charset w:val="00"/><w:family w:val="${kind}"/><w:pitch w:val="variable"/>${embedded}</w:font>`
}

const isFamily = (name: string): name is Family => Object.hasOwn(families, name)

const tableXml = (fonts: readonly EmbeddedFont[]): string => {
  const names = [...new Set(fonts.map(({ name }) => name))].filter(isFamily)
  return `${declaration}<w:fonts xmlns:w="${wordNamespace}" xmlns:r="${relationNamespace}">${names.map((name) => familyXml(name, fonts.filter((font) => font.name === name))).join('')}</w:fonts>`
}

const relationsXml = (fonts: readonly EmbeddedFont[]): string => {
  const relations = fonts.map(({ id, target }) => `<Relationship Id="${id}" Type="${relationNamespace}/font" Target="${target}"/>`)
  return `${declaration}<Relationships xmlns="${packageNamespace}">${relations.join('')}</Relationships>`
}

const settingsWithFonts = (parts: Parts): string => {
  const settings = decoder.decode(parts.get(settingsName))
  if (!settings.includes(settingBefore)) throw new Error('The settings of a Word file are not as expected')
  return settings.replace(settingBefore, `${settingBefore}<w:embedTrueTypeFonts/>`)
}

/**
 * The parts of a Word file with the fonts that its text uses embedded in it, so that it looks and breaks
 * lines the same on a computer without them. The same parts give the same bytes.
 */
export const withFonts = (parts: Parts, fonts: FontFiles): Parts => {
  const embedded = usedFonts(parts).map(({ face, file }, index) => embeddedFont(file, fonts, fontOf(face).name, fontOf(face).isBold, index))
  if (embedded.length === 0) return parts
  return new Map([
    ...parts,
    [settingsName, encoder.encode(settingsWithFonts(parts))],
    ['word/fontTable.xml', encoder.encode(tableXml(embedded))],
    ['word/_rels/fontTable.xml.rels', encoder.encode(relationsXml(embedded))],
    ...embedded.map(({ target, bytes }) => [`word/${target}`, bytes] as const),
  ])
}
