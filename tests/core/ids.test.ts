import { describe, expect, it } from 'vitest'
import { idFrom, isId, type CaseId } from '../../core/ids.ts'

const id = '01JDA000000000000000000001'

describe('ids', () => {
  it('takes 26 characters of Crockford base32', () => {
    expect(idFrom<CaseId>(id)).toBe(id)
  })

  it.each(['', id.slice(1), `${id}0`, `8${id.slice(1)}`, id.toLowerCase(), `${id.slice(0, -1)}I`, `${id.slice(0, -1)}U`, ` ${id}`, `${id}\n`])('refuses %j', (text) => {
    expect([isId(text), idFrom<CaseId>(text)]).toEqual([false, undefined])
  })
})
