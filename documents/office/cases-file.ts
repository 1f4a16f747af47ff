import { createHash, sign, verify } from 'node:crypto'
import { deflateSync, zipSync, type Zippable } from 'fflate'
import { fail, ok, type Result } from '../../core/result.ts'
import { guardZip } from '../read/zip-guard.ts'
import { casesFileHead } from './cases-file-head.ts'
import { keyObjectOf, publicKeyOf } from './office-key.ts'

/** The whole file, in bytes: what is in it is limited by `guardZip` once more. */
export const maxCasesFile = 150_000_000

/** In bytes: the facts and texts of all cases. */
const maxManifest = 30_000_000
const manifestName = 'cases.json'
const documentName = (number: number): string => `documents/${number}`

/** One line: what the file is, the office's public key, and the signature of this line up to the key and of all bytes after it. */
const headPattern = /^vigil-cases (\d{1,4}) ([0-9a-f]{64}) ([0-9a-f]{128})\n/u
const headLength = `${casesFileHead}1 `.length + 64 + 1 + 128 + 1
const form = 1

/** What is in a file whose signature is right. `manifest` is not checked further here. */
export type OpenedBytes = { readonly publicKey: string; readonly manifest: unknown; readonly documents: readonly Uint8Array[]; /** SHA-256 of the file. */ readonly digest: string }

export type CasesFileProblem = 'damaged' | 'newer' | 'too-large' | 'wrong-signature'

const signedBytes = (publicKey: string, content: Uint8Array): Buffer => Buffer.concat([Buffer.from(`${casesFileHead}${form} ${publicKey}\n`, 'latin1'), content])

/** Whether texts compress so well that `guardZip` might take them for a trap. */
const isRepetitive = (bytes: Uint8Array): boolean => bytes.length > deflateSync(bytes).length * 50

/** The file as bytes: a head that is signed, then a zip with the cases as JSON and the documents as they came. */
export const writeCasesFile = (manifest: unknown, documents: readonly Uint8Array[], privateKey: string, madeAt: Date): Result<Uint8Array, 'too-large'> => {
  const cases = new TextEncoder().encode(JSON.stringify(manifest))
  const parts: Zippable = { [manifestName]: [cases, { level: isRepetitive(cases) ? 0 : 6 }] }
  // Stored, not compressed: no document is refused for how well it compresses.
  documents.forEach((bytes, index) => void (parts[documentName(index + 1)] = [bytes, { level: 0 }]))
  const content = zipSync(parts, { mtime: madeAt })
  const publicKey = publicKeyOf(privateKey)
  const signature = sign(null, signedBytes(publicKey, content), privateKey).toString('hex')
  const file = Buffer.concat([Buffer.from(`${casesFileHead}${form} ${publicKey} ${signature}\n`, 'latin1'), content])
  return file.length > maxCasesFile ? fail('too-large') : ok(file)
}

const isSignedBy = (publicKey: string, signature: string, content: Uint8Array): boolean => {
  try {
    return verify(null, signedBytes(publicKey, content), keyObjectOf(publicKey), Buffer.from(signature, 'hex'))
  } catch {
    // Not every 32 bytes are a key.
    return false
  }
}

const documentsIn = (parts: ReadonlyMap<string, Uint8Array>): readonly Uint8Array[] | undefined => {
  const documents = Array.from({ length: parts.size - 1 }, (_, index) => parts.get(documentName(index + 1)))
  return documents.every((one) => one !== undefined) ? documents : undefined
}

/** Opens a file of cases. Nothing in it is looked at before its signature is found right. */
export const readCasesFile = async (bytes: Uint8Array): Promise<Result<OpenedBytes, CasesFileProblem>> => {
  const head = headPattern.exec(Buffer.from(bytes.subarray(0, headLength + 3)).toString('latin1'))
  const [line = '', version = '', publicKey = '', signature = ''] = head ?? []
  if (head === null) return fail('damaged')
  if (version !== String(form)) return fail(Number(version) > form ? 'newer' : 'damaged')
  const content = bytes.subarray(line.length)
  if (!isSignedBy(publicKey, signature, content)) return fail('wrong-signature')
  const parts = await guardZip(content, () => true)
  if (!parts.ok) return fail(parts.problem.code === 'zip-bomb' ? 'too-large' : 'damaged')
  const manifest = parts.value.get(manifestName)
  const documents = documentsIn(parts.value)
  if (manifest === undefined || documents === undefined) return fail('damaged')
  if (manifest.length > maxManifest) return fail('too-large')
  try {
    return ok({ publicKey, manifest: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(manifest)) as unknown, documents, digest: createHash('sha256').update(bytes).digest('hex') })
  } catch {
    return fail('damaged')
  }
}
