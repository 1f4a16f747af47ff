import { describe, expect, it } from 'vitest'
import type { TemplateId } from '../../../core/ids.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import { optionsWithoutEffect } from '../../../core/pack/template-effects.ts'
import { packCase, packLetter, packPlan } from '../../kit/pack-sample.ts'

const templateId = '01JDT000000000000000000000' as TemplateId
const all = { ...defaultChoices, largePrint: 'copies', translation: 'es', hasHandwriting: true, groupLetters: 1, parts: ['letters', 'envelopes'], hasWindow: true } as const

describe('the options that letters of a Word template do not follow', () => {
  it('are those that are chosen, without what the template has a place for', () => {
    expect([
      optionsWithoutEffect({ ...all, templateId }, ['letter']), optionsWithoutEffect({ ...all, templateId }, ['letter', 'handwriting']),
      optionsWithoutEffect({ ...defaultChoices, hasHandwriting: false, templateId }, []), optionsWithoutEffect(all, []),
    ]).toEqual([
      ['largePrint', 'window', 'translation', 'handwriting', 'signatureLines', 'paper'], ['largePrint', 'window', 'translation', 'signatureLines', 'paper'], ['paper'], [],
    ])
  })

  it('are not planned: no large letters, no translation and no warning about one, and no page is claimed', () => {
    const cases = [packCase({ letters: [packLetter, { ...packLetter, language: 'es' }], preferredLanguages: [] })]
    const choices = { parts: ['letters'], largePrint: 'copies', largeCopies: 3, language: 'en', translation: 'fr', templateId, copies: 2, members: 'none' } as const
    const plan = packPlan({ cases, choices })
    expect([plan.counts.letters, plan.counts.pages, plan.counts.lettersOfTemplate, plan.letters.some(({ isLarge }) => isLarge), plan.warnings.map(({ code }) => code)])
      .toEqual([4, 0, 4, false, ['no-return-address']])
    const own = packPlan({ cases, choices: { ...choices, templateId: null } })
    expect([own.counts.letters, own.counts.lettersOfTemplate, own.letters.some(({ isLarge }) => isLarge), own.warnings.some(({ code }) => code === 'no-translation')]).toEqual([10, undefined, true, true])
  })
})
