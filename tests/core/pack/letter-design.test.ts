import { describe, expect, it } from 'vitest'
import type { TemplateId } from '../../../core/ids.ts'
import type { LetterDesign } from '../../../core/pack/letter-design.ts'
import { designFor, faceOf, sizesOf, typeStepsFor } from '../../../core/pack/letter-design.ts'

const steps = (design: LetterDesign, text: string, isLarge: boolean, around = '') => typeStepsFor(design, text, isLarge, around).map(({ size, lineHeight }) => [size, lineHeight])

describe('the steps to fit', () => {
  it.each([
    ['plain letters', ['serif', 'Dear Minister,', false], [[12, 17.5], [11.5, 16.75], [11, 16.05], [10.5, 15.3], [10, 14.6], [10, 13], [9.5, 12.35], [9, 11.7]]],
    ['taller letters', ['serif', 'معالي الوزير', false], [[12, 19.2], [11.5, 18.4], [11, 17.6], [10.5, 16.8], [10, 16], [10, 16], [9.5, 15.2], [9, 14.4]]],
    ['large print', ['serif', 'Dear Minister,', true], [[18, 26]]],
    ['the first design', ['times', 'Dear Minister,', false], [[11, 14.3], [10.5, 13.65], [10, 13], [9.5, 12.35]]],
    ['taller letters in the first design', ['times', 'معالي الوزير', false], [[11, 18.15], [10.5, 17.35], [10, 16.5], [9.5, 15.7]]],
    ['large print in the first design', ['times', 'Dear Minister,', true], [[18, 26.1]]],
  ] as const)('%s', (_name, [design, text, isLarge], expected) => expect(steps(design, text, isLarge)).toEqual(expected))

  it('are higher where a name beside the text has taller letters', () => {
    expect(steps('serif', 'Dear Minister,', false, 'نور الهدى')[0]).toEqual([12, 19.2])
  })

  it('have less space around paragraphs only in the smallest type', () => {
    expect([typeStepsFor('serif', '', false).map(({ space }) => Math.round(space * 100)), sizesOf('serif', false).length]).toEqual([[100, 96, 92, 88, 83, 50, 40, 30], 8])
  })
})

describe('the face of a letter', () => {
  it.each([
    ['Dear Minister,', 'serif'], ['Vážený pane ministře, Łódź 5 €', 'serif'], ['Kính gửi Bộ trưởng', 'serif'], ['“Señor” – 12 %…', 'serif'],
    ['Уважаемый господин', 'times'], ['Αξιότιμε', 'times'], ['معالي الوزير', 'times'], ['法務大臣殿', 'times'], ['Dear Мinister', 'times'],
  ] as const)('%s: %s', (text, face) => {
    expect([faceOf('serif', text), faceOf('times', text)]).toEqual([face, 'times'])
  })
})

it('a letter of a group’s own template keeps the lines that it had', () => {
  expect([designFor({ templateId: null }), designFor({ templateId: '01HX00000000000000000000A1' as TemplateId })]).toEqual(['serif', 'times'])
})
