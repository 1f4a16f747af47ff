import type { OfficeFile } from '../../core/office/types.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { readCasesFile, writeCasesFile, type CasesFileProblem } from '../../documents/office/cases-file.ts'
import { manifestShape, type Manifest } from './office-shapes.ts'

/** What an opened file holds, whose key signed it, and what names its bytes. */
export type SignedFile = { readonly publicKey: string; readonly digest: string; readonly file: OfficeFile }

/** The file of these cases. A document that several cases have is in it once for each. */
export const bytesOfCases = ({ office, madeAt, cases }: OfficeFile, privateKey: string): Result<Uint8Array, 'too-large'> => {
  const documents: Uint8Array[] = []
  const manifest: Manifest = {
    office, madeAt,
    cases: cases.map(({ id, values, documents: own }) => ({ id, values, documents: own.map(({ bytes, ...rest }) => ({ ...rest, part: documents.push(bytes) - 1 })) })),
  }
  return writeCasesFile(manifest, documents, privateKey, new Date(madeAt))
}

/** Ids and parts that are there once each. */
const isWhole = ({ cases }: Manifest, parts: number): boolean => {
  const used = cases.flatMap(({ documents }) => documents.map(({ part }) => part))
  return new Set(cases.map(({ id }) => id)).size === cases.length && used.length === parts && new Set(used).size === parts && used.every((part) => part < parts)
}

/** The cases in the bytes of a file, all checked, or why there are none. */
export const casesOfBytes = async (bytes: Uint8Array): Promise<Result<SignedFile, CasesFileProblem>> => {
  const opened = await readCasesFile(bytes)
  if (!opened.ok) return opened
  const { publicKey, digest, documents } = opened.value
  const parsed = manifestShape.safeParse(opened.value.manifest)
  if (!parsed.success || !isWhole(parsed.data, documents.length)) return fail('damaged')
  const cases = parsed.data.cases.map(({ id, values, documents: own }) =>
    ({ id, values, documents: own.map(({ part, ...rest }) => ({ ...rest, bytes: documents[part] ?? new Uint8Array() })) }))
  return ok({ publicKey, digest, file: { office: parsed.data.office, madeAt: parsed.data.madeAt, cases } })
}
