import { expect, it } from 'vitest'
import { placeInTarget } from '../../../core/case/field-path.ts'

it('says of a path which field of which target it is in, and which item of a list', () => {
  expect((['targets.2.emails.1', 'targets.0.name', 'targets.3', 'letters.0.paragraphs', 'deadline'] as const).map(placeInTarget)).toEqual([
    { target: 2, part: 'emails', item: 1 }, { target: 0, part: 'name', item: null }, null, null, null,
  ])
})
