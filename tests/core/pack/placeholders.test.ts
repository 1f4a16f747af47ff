import { describe, expect, it } from 'vitest'
import { nearestPlaceholder, parsePlaceholder, placeholders, placeholderWords } from '../../../core/pack/placeholders.ts'

describe('placeholders', () => {
  it('are known by their own words', () => {
    expect(placeholders.map((placeholder) => parsePlaceholder(placeholderWords(placeholder)))).toEqual(placeholders)
  })

  it.each(['Member Name', ' MEMBER  NAME ', 'member-name', 'member_name', 'memberName', 'member\u00a0name', 'member\u2011name', 'mem\u00adber\u200b name', 'member\nname', 'ｍember name'])('fold %j', (words) => {
    expect(parsePlaceholder(words)).toBe('memberName')
  })

  it.each(['', ' ', 'member', 'name', 'members name', 'constructor', 'اسم'])('leave %j unknown', (words) => {
    expect(parsePlaceholder(words)).toBeNull()
  })

  it.each([
    ['memer name', 'memberName'], ['members name', 'memberName'], ['Target adress', 'targetAddress'], ['salutaton', 'salutation'],
    ['lettre', 'letter'], ['cod', 'code'], ['dtae', 'date'], ['signiture', 'signature'], ['hand writting', 'handwriting'],
    ['postcode', null], ['x', null], ['', null], ['a'.repeat(500), null],
  ])('take %j for %s', (words, meant) => {
    expect(nearestPlaceholder(words)).toBe(meant)
  })
})
