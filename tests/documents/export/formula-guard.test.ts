import { describe, expect, it } from 'vitest'
import { guardCell, unguardCell } from '../../../documents/export/formula-guard.ts'

describe('the guard against formulas', () => {
  it.each([
    ['=SUM(A1)', "'=SUM(A1)"], ['+49 555', "'+49 555"], ['-1', "'-1"], ['@home', "'@home"], ['\tx', "'\tx"], ['\rx', "'\rx"], ['\nx', "'\nx"],
    ["'=x", "''=x"], ["''-x", "'''-x"], ["'t Hooft", "'t Hooft"], ["'", "'"], ['', ''], ['a=b', 'a=b'], [' =x', ' =x'],
  ])('%j is written as %j and read back', (text, written) => {
    expect([guardCell(text), unguardCell(written)]).toEqual([written, text])
  })
})
