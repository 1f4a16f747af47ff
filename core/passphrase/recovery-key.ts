import { fail, ok, type Result } from '../result.ts'

/** Digits and letters that are not taken for one another on paper: no I, L, O or U. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bitsInSign = 5
const signsInGroup = 4

/** How many groups of signs a recovery key has. */
export const groupsInKey = 8
/** A recovery key is as good as cannot be guessed: 160 random bits. */
export const bytesInKey = (groupsInKey * signsInGroup * bitsInSign) / 8

/** Product in the field of 32 elements, x^5 + x^2 + 1: where each place has a weight of its own, no wrong sign and no two that changed places go unnoticed. */
const times = (first: number, second: number): number => {
  let product = 0
  for (let [left, right] = [first, second]; right > 0; right >>= 1) {
    if ((right & 1) === 1) product ^= left
    left = (left & 16) === 0 ? left << 1 : (left << 1) ^ 37
  }
  return product
}

/** The powers of x; the check sign itself has the weight 1. */
const weights = [2, 4, 8, 16] as const
const weightOfGroup = 5

/** The number of the group counts too, so that two groups that changed places are noticed. */
const checkOf = (group: readonly number[], number: number): number =>
  group.reduce((sum, sign, index) => sum ^ times(sign, weights[index] ?? 0), times(number, weightOfGroup))

const signsOf = (bytes: Uint8Array): readonly number[] => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: Math.floor(bits.length / bitsInSign) }, (_, index) => Number.parseInt(bits.slice(index * bitsInSign, (index + 1) * bitsInSign), 2))
}

const bytesOf = (numbers: readonly number[]): Uint8Array => {
  const bits = numbers.map((sign) => sign.toString(2).padStart(bitsInSign, '0')).join('')
  return Uint8Array.from({ length: bits.length / 8 }, (_, index) => Number.parseInt(bits.slice(index * 8, (index + 1) * 8), 2))
}

/** The key as it is printed and shown, in groups; the last character of each checks the others. */
export const recoveryGroups = (bytes: Uint8Array): readonly string[] => {
  const all = signsOf(bytes)
  return Array.from({ length: groupsInKey }, (_, index) => {
    const group = all.slice(index * signsInGroup, (index + 1) * signsInGroup)
    return [...group, checkOf(group, index + 1)].map((sign) => signs[sign]).join('')
  })
}

const signsInNumber = 4

/**
 * The number of a printed sheet, by which it is distinguished from one that was never typed back. It is made of the random bytes that go with
 * the wrapped recovery key, so it says nothing of the key itself and can be shown while the data are locked.
 */
export const sheetNumber = (salt: Uint8Array): string => signsOf(salt.subarray(0, bytesInKey)).slice(0, signsInNumber).map((sign) => signs[sign]).join('')

/** Why what was typed is no recovery key: it has too few or too many signs, or some of its groups, counted from 1, are mistyped. */
export type RecoveryFault = { readonly code: 'length'; readonly missing: number } | { readonly code: 'groups'; readonly groups: readonly number[] }

/** Small letters, spaces and dashes do not matter, and signs that look alike are the same. */
const plainSigns = (typed: string): string =>
  typed.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/gu, '1').replaceAll(/[\s\p{Pd}_.]/gu, '')

/** Reads what a person typed from the printed sheet. */
export const readRecoveryKey = (typed: string): Result<Uint8Array, RecoveryFault> => {
  const plain = [...plainSigns(typed)]
  const missing = groupsInKey * (signsInGroup + 1) - plain.length
  if (missing !== 0) return fail({ code: 'length', missing })
  const groups = Array.from({ length: groupsInKey }, (_, index) => plain.slice(index * (signsInGroup + 1), (index + 1) * (signsInGroup + 1)).map((sign) => signs.indexOf(sign)))
  const wrong = groups.flatMap((group, index) => (group.includes(-1) || checkOf(group.slice(0, signsInGroup), index + 1) !== group.at(-1) ? [index + 1] : []))
  return wrong.length > 0 ? fail({ code: 'groups', groups: wrong }) : ok(bytesOf(groups.flatMap((group) => group.slice(0, signsInGroup))))
}
