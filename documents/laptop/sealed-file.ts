import { Decrypter, Encrypter } from 'age-encryption'
import type { HandOver } from '../../core/laptop/hand-over.ts'
import { plainPhrase } from '../../core/laptop/phrase.ts'
import type { CodeOf } from '../../core/problem-table.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { readHandOver } from './hand-over-form.ts'

/** Encrypts bytes with a phrase, in the format of age: its own program opens the file too, with the words joined by "-". */
export const sealBytes = async (bytes: Uint8Array, phrase: string): Promise<Uint8Array> => {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(plainPhrase(phrase))
  return encrypter.encrypt(bytes)
}

/** The library says by its message alone that the phrase is wrong; everything else is a damaged file. */
const isWrongPhrase = (error: unknown): boolean => error instanceof Error && error.message.startsWith('no identity matched')

/** Opens a file of another laptop: one that `isHandOver`. */
export const openSealed = async (bytes: Uint8Array, phrase: string): Promise<Result<HandOver, CodeOf<'hand-over'>>> => {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(plainPhrase(phrase))
  try {
    const opened = readHandOver(await decrypter.decrypt(bytes))
    return opened.ok ? ok(opened.value) : opened
  } catch (error) {
    return fail(isWrongPhrase(error) ? 'wrong-phrase' : 'damaged')
  }
}
