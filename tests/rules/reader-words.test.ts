import { describe, expect, it } from 'vitest'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { contactKinds, labelKinds } from '../../core/case/reader/lexicon-types.ts'
import { contactFields } from '../../core/case/target-fields.ts'

const folder = fileURLToPath(new URL('../../core/case/reader/', import.meta.url))

/** Names of services and of the sender, which are the same in every language. */
const names = new Set(['twitter', 'instagram', 'facebook', 'https', 'mailto', 'amnesty', 'international', 'amnestyinternational'])
/** Kinds of sections, labels and contacts, and fields of a target. */
const identifiers = new Set<string>([...labelKinds, ...contactKinds, ...contactFields, 'head', 'tail', 'notes'])

/** Alternatives of a pattern or of a list in one text that are plain lower-case words of four letters or more. */
const wordLists = (code: string): readonly string[] =>
  [...code.matchAll(/[\p{L}\p{N} .'’()?:\\[\]-]+(?:\|[\p{L}\p{N} .'’()?:\\[\]-]*){2,}/gu)]
    .filter(([list]) => list.split('|').filter((one) => /(?<![\p{L}\\])\p{Ll}{4,}/u.test(one) && !names.has(one.replaceAll(/[^\p{L}]/gu, ''))).length >= 3)
    .map(([list]) => list)

/** Lists of quoted words that are no identifiers. */
const quotedLists = (code: string): readonly string[] =>
  [...code.matchAll(/'[\p{Ll} -]{4,}'(?:,\s+'[\p{Ll}\p{Lu} -]+'){2,}/gu)]
    .filter(([list]) => list.split(',').filter((one) => !identifiers.has(one.replaceAll(/[\s']/gu, ''))).length >= 3)
    .map(([list]) => list)

const withoutComments = (code: string): string => code.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '').replaceAll(/\s\|\s/gu, ' ; ').replaceAll('||', ' ; ')

const codeOf = (name: string): string => withoutComments(readFileSync(`${folder}${name}`, 'utf8'))

describe('words of a language', () => {
  it('are in its lexicon only, not in another file of the reader', () => {
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('lexicon-'))
    const found = files.flatMap(({ name }) => [...wordLists(codeOf(name)), ...quotedLists(codeOf(name))].map((list) => `${name}: ${list}`))
    expect(found).toEqual([])
  })

  it('are seen by this rule in a pattern and in a list', () => {
    expect(wordLists("const modifiers = 'prime|deputy|vice|acting'.split('|')")).toHaveLength(1)
    expect(wordLists('/^(?:embassy|consulate|embajada)\\b/iu')).toHaveLength(1)
    expect(quotedLists("new Set(['monsieur', 'madame', 'signor'])")).toHaveLength(1)
    expect(wordLists('/(?:twitter|x|instagram|facebook|fb)\\.com/')).toHaveLength(0)
  })
})
