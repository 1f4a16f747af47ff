import { expect, it } from 'vitest'
import { parseLetterCode } from '../../../core/pack/code.ts'
import { placeholderOf, withoutCodes } from '../../../core/pack/preview-codes.ts'
import { packPlan } from '../../kit/pack-sample.ts'

it('shows where a code will be, and is never one, however it is typed', () => {
  const shown = withoutCodes(packPlan()).letters.map(({ code }) => code)
  expect(shown).toEqual(['····-001-·', '····-002-·', '····-003-·', '····-004-·', '····-005-·', '····-006-·'])
  const typed = [...shown, placeholderOf(12_345)].flatMap((code) => [code, code.replaceAll('-', ''), code.replaceAll('·', ' '), code.replaceAll('·', '')])
  expect(typed.map((code) => parseLetterCode(code).ok)).toEqual(typed.map(() => false))
})
