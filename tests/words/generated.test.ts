import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { featureDeclaration } from '../../scripts/words/declarations.mjs'
import { generatedFiles } from '../../scripts/words/write.mjs'
import { root } from '../rules/source-files.ts'

const folder = join(root, 'words')

describe('the types of the words', () => {
  it('are those of the messages: run `npm run words` after a change', () => {
    const kept = Object.fromEntries(readdirSync(join(folder, 'generated')).map((name) => [name, readFileSync(join(folder, 'generated', name), 'utf8')]))
    expect(kept).toEqual(generatedFiles(folder))
  })

  it('name the arguments of each message', () => {
    expect(featureDeclaration('sample-words', {
      title: 'Title', braces: 'Type \'{x}\'', count: '{count, plural, one {# of {total, number}} other {# for {who}}}',
      'in-group': { choice: '{paper, select, a4 {A4} letter {US Letter} other {}}', open: '{kind, select, one {One} other {Another}}' },
    })).toBe(`// Written by \`npm run words\` from words/en/sample-words.json. Do not edit.

export type SampleWordsMessages = {
  readonly title: string
  readonly braces: string
  readonly count: (values: { readonly count: number; readonly total: number; readonly who: string }) => string
  readonly 'in-group': {
    readonly choice: (values: { readonly paper: 'a4' | 'letter' }) => string
    readonly open: (values: { readonly kind: 'one' | 'other' }) => string
  }
}
`)
  })

  it.each([
    ['does not parse', '{count, plural, one {#}', /^sample\.group\.text: /u],
    ['has one argument of two kinds', '{who} {who, number}', /sample\.group\.text: \{who\} is string in one place and number in another/u],
    ['formats a number in a style by name', '{part, number, percent}', /sample\.group\.text: \{part\} has a style by name, percent: write a skeleton/u],
    ['formats a date by itself', '{on, date, long}', /sample\.group\.text: a message takes texts and numbers, not on/u],
  ])('stop at a message that %s, with its path', (_name, text, expected) => {
    expect(() => featureDeclaration('sample', { group: { text } })).toThrow(expected)
  })
})
