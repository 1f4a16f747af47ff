import { describe, expect, it } from 'vitest'
import { missingLanguageOf, warningPlaceOf } from '../../../core/pack/warning-place.ts'
import { packTarget } from '../../kit/pack-sample.ts'

const targetId = packTarget(1).id

describe('where the cause of a warning is corrected', () => {
  it.each([
    ['no-country', { part: 'country', targetId }], ['address-after-country', { part: 'postalLines', targetId }], ['no-salutation', { part: 'salutation', targetId }],
    ['deadline-passed', { part: 'deadline', targetId: null }], ['long-letter', { part: 'letters.0.paragraphs', targetId: null }], ['other-language', null],
  ] as const)('%s', (code, place) => {
    expect(warningPlaceOf({ code, targetId })).toEqual(place)
  })
})

it('names the language of a letter that a case lacks', () => {
  expect([
    missingLanguageOf({ languages: ['es', 'Mixe'] }), missingLanguageOf({ languages: [] }), missingLanguageOf({}),
  ]).toEqual(['es', null, null])
})
