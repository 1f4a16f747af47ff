import { gunzipSync, gzipSync } from 'node:zlib'
import { handOverForm, type CarriedColumns, type HandOver } from '../../core/laptop/hand-over.ts'
import { handOverFrom, type HandOverValues } from '../../core/laptop/hand-over-values.ts'
import { stateToText } from '../../core/laptop/state-text.ts'
import { fail, ok, type Result } from '../../core/result.ts'

/** Bytes of documents in one file; more than a hundred appeals. */
const maxCarried = 150_000_000
/** A file that says it holds more when it is opened was made to. */
const maxUnzipped = 400_000_000

type CarriedText = readonly [string, readonly (readonly [string, 'text' | 'bytes', string])[]]
type FileValues = HandOverValues & { readonly carried: readonly CarriedText[] }

const carriedText = ([key, columns]: readonly [string, CarriedColumns]): CarriedText =>
  [key, Object.entries(columns).map(([name, value]) => (typeof value === 'string' ? [name, 'text', value] : [name, 'bytes', Buffer.from(value).toString('base64')]))]

const sizeOf = ({ carried }: HandOver): number => [...carried.values()].flatMap((columns) => Object.values(columns)).reduce((sum, value) => sum + value.length, 0)

/** A hand-over as bytes: JSON, compressed. Documents are in it byte for byte. */
export const writeHandOver = (handOver: HandOver): Result<Uint8Array, 'too-large'> => {
  if (sizeOf(handOver) > maxCarried) return fail('too-large')
  const values: FileValues = {
    form: handOverForm, head: handOver.head, erased: handOver.erased,
    rows: [...handOver.states].map(([key, row]) => [key, stateToText(row)]), carried: [...handOver.carried].map(carriedText),
  }
  return ok(gzipSync(JSON.stringify(values)))
}

const columnFrom = ([name, kind, value]: CarriedText[1][number]): readonly [string, string | Uint8Array] => [name, kind === 'bytes' ? new Uint8Array(Buffer.from(value, 'base64')) : value]

/** The hand-over of the bytes. */
export const readHandOver = (bytes: Uint8Array): Result<HandOver, 'damaged' | 'newer' | 'too-large'> => {
  try {
    const values = JSON.parse(gunzipSync(bytes, { maxOutputLength: maxUnzipped }).toString('utf8')) as Partial<FileValues>
    const carried = new Map((values.carried ?? []).map(([key, columns]) => [key, Object.fromEntries(columns.map(columnFrom))]))
    return handOverFrom(values, carried)
  } catch (error) {
    return fail(error instanceof RangeError ? 'too-large' : 'damaged')
  }
}
