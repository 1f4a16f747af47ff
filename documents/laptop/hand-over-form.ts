import { gunzipSync, gzipSync } from 'node:zlib'
import { handOverForm, type CarriedColumns, type HandOver } from '../../core/laptop/hand-over.ts'
import { handOverFrom, type HandOverValues } from '../../core/laptop/hand-over-values.ts'
import { isOf } from '../../core/laptop/shared-tables.ts'
import { stateToText } from '../../core/laptop/state-text.ts'
import type { RowState, SharedValue } from '../../core/laptop/types.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { checkedPicture } from '../picture/checked-picture.ts'

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

/** Whether a photo is one that Vigil kept: it is drawn and printed without being looked at again. */
const isKeptPhoto = (bytes: CarriedColumns[string] | undefined, row: RowState | undefined): boolean => {
  if (!(bytes instanceof Uint8Array) || row === undefined) return false
  const picture = checkedPicture(bytes)
  if (!picture.ok) return false
  const { format, width, height, key } = picture.value
  const says = (name: string, value: SharedValue): boolean => row[name]?.kept.every((one) => one.value === value) ?? false
  return says('format', format) && says('width', width) && says('height', height) && says('picture_key', key)
}

const arePhotosKept = ({ carried, states }: HandOver): boolean =>
  [...carried].every(([key, columns]) => !isOf('case_photos', key) || isKeptPhoto(columns['bytes'], states.get(key)))

/** The hand-over of the bytes. */
export const readHandOver = (bytes: Uint8Array): Result<HandOver, 'damaged' | 'newer' | 'too-large'> => {
  try {
    const values = JSON.parse(gunzipSync(bytes, { maxOutputLength: maxUnzipped }).toString('utf8')) as Partial<FileValues>
    const carried = new Map((values.carried ?? []).map(([key, columns]) => [key, Object.fromEntries(columns.map(columnFrom))]))
    const read = handOverFrom(values, carried)
    return read.ok && !arePhotosKept(read.value) ? fail('damaged') : read
  } catch (error) {
    return fail(error instanceof RangeError ? 'too-large' : 'damaged')
  }
}
