import { crockford } from '../ids.ts'

/** Characters of a fingerprint: 120 bits, so that nobody finds another key with the same one. */
const length = 24
const bitsOfCharacter = 5

/** The beginning of a hash, as letters and digits that are not mistaken for each other, in groups of four to be read out. */
export const fingerprintOf = (hash: Uint8Array): string => {
  const bits = Array.from(hash, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const characters = Array.from({ length }, (_, index) => crockford[Number.parseInt(bits.slice(index * bitsOfCharacter, (index + 1) * bitsOfCharacter), 2)])
  return (characters.join('').match(/.{4}/gu) ?? []).join(' ')
}
