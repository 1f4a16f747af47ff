import { assert, constantFrom, nat, pre, property, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesInKey, groupsInKey, readRecoveryKey, recoveryGroups } from '../../../core/passphrase/recovery-key.ts'

const keys = uint8Array({ minLength: bytesInKey, maxLength: bytesInKey })
const signs = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']

const replaced = (text: string, at: number, sign: string): string => `${text.slice(0, at)}${sign}${text.slice(at + 1)}`

describe('a recovery key', () => {
  const bytes = Uint8Array.from({ length: bytesInKey }, (_, index) => index * 11)

  it('is printed in groups of five signs', () => {
    expect(recoveryGroups(bytes)).toEqual(['005HN', 'C89CB', '6X14T', 'TP33T', 'DSWR2', '93WT7', 'MPRBV', 'QHPHM'])
  })

  it('is read with small letters, without dashes, and with signs that look alike', () => {
    const text = recoveryGroups(bytes).join('-')
    expect([text, text.toLowerCase(), text.replaceAll('-', ' \n '), text.replaceAll('-', '–'), text.replaceAll('0', 'o').replaceAll('1', 'l'), text.replaceAll('1', 'I')].map(readRecoveryKey))
      .toEqual(Array.from({ length: 6 }, () => ({ ok: true, value: bytes })))
  })

  it('says how many signs are missing or too many', () => {
    const text = recoveryGroups(bytes).join('')
    expect(['', text.slice(1), `${text}00`].map(readRecoveryKey)).toEqual([40, 1, -2].map((missing) => ({ ok: false, problem: { code: 'length', missing } })))
  })

  it('comes back as it was', () => {
    assert(property(keys, (key) => {
      expect(readRecoveryKey(recoveryGroups(key).join('-'))).toEqual({ ok: true, value: key })
    }))
  })

  it('names the group of every single wrong sign, and of a sign that is none', () => {
    assert(property(keys, nat({ max: 39 }), constantFrom(...signs, 'U', '?', 'ß'), (key, at, sign) => {
      const text = recoveryGroups(key).join('')
      pre(text[at] !== sign && sign !== 'ß')
      expect(readRecoveryKey(replaced(text, at, sign))).toEqual({ ok: false, problem: { code: 'groups', groups: [Math.floor(at / 5) + 1] } })
    }))
  })

  it('notices any two signs of a group that changed places', () => {
    assert(property(keys, nat({ max: groupsInKey - 1 }), nat({ max: 4 }), nat({ max: 4 }), (key, group, one, other) => {
      const text = recoveryGroups(key).join('')
      const [first, second] = [group * 5 + one, group * 5 + other]
      pre(text[first] !== text[second])
      const turned = replaced(replaced(text, first, text[second] ?? ''), second, text[first] ?? '')
      expect(readRecoveryKey(turned)).toEqual({ ok: false, problem: { code: 'groups', groups: [group + 1] } })
    }))
  })

  it('notices any two groups that changed places', () => {
    assert(property(keys, nat({ max: groupsInKey - 1 }), nat({ max: groupsInKey - 1 }), (key, one, other) => {
      pre(one !== other)
      const groups = [...recoveryGroups(key)]
      ;[groups[one], groups[other]] = [groups[other] ?? '', groups[one] ?? '']
      expect(readRecoveryKey(groups.join('-'))).toEqual({ ok: false, problem: { code: 'groups', groups: [one + 1, other + 1].toSorted((a, b) => a - b) } })
    }))
  })
})
