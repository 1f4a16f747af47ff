import { expect, it } from 'vitest'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import { problemPlaceOf } from '../../../core/pack/problem-place.ts'

it('leads to the field of the number that is out of range', () => {
  const at = (choices: Partial<typeof defaultChoices>) => problemPlaceOf({ code: 'copies-out-of-range' }, { ...defaultChoices, ...choices })
  expect([at({ copies: 2_000 }), at({ outletCopies: 900 }), at({ signInLines: 999 }), at({ caseCopies: { c: 5_000 } as never })]).toEqual(['writers', 'takehome', 'signin', 'cases'])
})
