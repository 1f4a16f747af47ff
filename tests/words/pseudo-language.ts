import type { Language } from '../../words/catalogue.ts'
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', A: 'Á', E: 'É', I: 'Í', O: 'Ö', U: 'Ü', C: 'Ç', N: 'Ñ' }
const accented = (text: string): string => text.replaceAll(/[aeioucnAEIOUCN]/gu, (letter) => accents[letter] ?? letter)
const mirrored = (text: string): string => text.replaceAll(/\p{Letter}/gu, (letter) => String.fromCodePoint(0x627 + ((letter.codePointAt(0) ?? 0) % 20)))

type Tree = { readonly [key: string]: string | Tree }

const changed = (elements: readonly MessageFormatElement[], change: (text: string) => string): MessageFormatElement[] =>
  elements.map((element) => {
    if (element.type === TYPE.literal) return { ...element, value: change(element.value) }
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return element
    const options = Object.entries(element.options).map(([name, option]) => [name, { ...option, value: changed(option.value, change) }])
    return { ...element, options: Object.fromEntries(options) }
  })

const translated = (tree: Tree, change: (text: string) => string): Tree =>
  Object.fromEntries(Object.entries(tree).map(([key, value]) => [
    key, typeof value === 'string' ? printAST(changed(parse(value, { ignoreTag: true }), change)) : translated(value, change),
  ]))

/** A language that nobody speaks, made of `english`: letters with accents and each text longer by its first word. */
export const accentedLanguage = (english: Tree): Language =>
  ({ locale: 'de', isRightToLeft: false, messages: translated(english, (text) => `${accented(text)}${accented(/^\s*\S+/u.exec(text)?.[0] ?? '')}`) })

/** A language of Arabic letters, written from right to left. */
export const mirroredLanguage = (english: Tree): Language => ({ locale: 'ar', isRightToLeft: true, messages: translated(english, mirrored) })
