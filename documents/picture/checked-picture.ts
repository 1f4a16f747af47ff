import { createHash } from 'node:crypto'
import { keptLimit, maxKeptSide } from '../../core/picture/limits.ts'
import type { PictureFacts } from '../../core/picture/types.ts'
import type { CodeOf } from '../../core/problem-table.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { readPicture } from './read-picture.ts'
import { withoutMetadata } from './without-metadata.ts'

type CheckedPicture = PictureFacts & { readonly key: string; readonly bytes: Uint8Array }

/** A picture as it may be kept: of a known format by its bytes, upright, not too large, and without metadata. */
export const checkedPicture = (given: Uint8Array): Result<CheckedPicture, CodeOf<'picture'>> => {
  const read = readPicture(given)
  if (!read.ok) return read
  const { format, width, height, isTurned } = read.value
  // Without its metadata it would be on its side.
  if (isTurned) return fail('turned')
  if (Math.max(width, height) > maxKeptSide) return fail('too-many-pixels')
  const bytes = withoutMetadata(given, format)
  if (!bytes.ok) return bytes
  if (bytes.value.length > keptLimit) return fail('too-large')
  return ok({ format, width, height, key: createHash('sha256').update(bytes.value).digest('hex'), bytes: bytes.value })
}
