import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { fail, ok } from '../../core/result.ts'
import type { Result } from '../../core/result.ts'
import type { DocumentProblem } from './document-problem.ts'

/** Parts of a package that was unzipped within the limits, by name; only those that were asked for. */
export type SafeParts = ReadonlyMap<string, Uint8Array>

const maxEntries = 2_000
const megabyte = 1024 * 1024
/** In bytes, over all parts together, counted while unzipping: sizes in a zip's directory can be false. */
const maxUnzippedSize = 200 * megabyte
const maxRatio = 100
/** Below this size the ratio is not checked: a nearly empty XML part compresses very well. */
const minSizeForRatio = megabyte

class ZipRefusal extends Error {
  readonly problem: DocumentProblem
  constructor(problem: DocumentProblem) {
    super(problem.code)
    this.problem = problem
  }
}

const refuse = (code: DocumentProblem['code']): never => {
  throw new ZipRefusal({ code })
}

const isMacroPart = (name: string): boolean => /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$/iu.test(name)

const unzipPart = async (zip: ZipFile, entry: Entry, remaining: number): Promise<Uint8Array> => {
  const stream: Readable = await zip.openReadStreamPromise(entry)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue
    size += chunk.length
    if (size > remaining) refuse('zip-bomb')
    if (size > minSizeForRatio && size > entry.compressedSize * maxRatio) refuse('zip-bomb')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const walk = async (zip: ZipFile, isWanted: (name: string) => boolean): Promise<SafeParts> => {
  if (zip.entryCount > maxEntries) refuse('zip-bomb')
  const parts = new Map<string, Uint8Array>()
  let remaining = maxUnzippedSize
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) refuse('encrypted')
    if (isMacroPart(entry.fileName)) refuse('macros')
    if (entry.fileName.endsWith('/')) continue
    const bytes = await unzipPart(zip, entry, remaining)
    remaining -= bytes.length
    if (isWanted(entry.fileName)) parts.set(entry.fileName, bytes)
  }
  return parts
}

/** Unzips every part of a package within limits, before any other reader may touch it. */
export const guardZip = async (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Result<SafeParts, DocumentProblem>> => {
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
    })
    return ok(await walk(zip, isWanted))
  } catch (error) {
    // yauzl throws on every malformed archive: the file is damaged, this is not a bug.
    return fail(error instanceof ZipRefusal ? error.problem : { code: 'damaged' })
  }
}
