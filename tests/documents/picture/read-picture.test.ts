import { describe, expect, it } from 'vitest'
import { readPicture } from '../../../documents/picture/read-picture.ts'
import { withoutMetadata } from '../../../documents/picture/without-metadata.ts'
import { pixelsOf } from '../../../documents/picture/pixels-of.ts'
import { flatJpeg, flatPng, jpegOfScans, jpegOfSegments, otherPictures, pngOfParts } from '../../kit/hostile-pictures.ts'
import { cameraData, comment, jpegOf, pngOf } from '../../kit/sample-pictures.ts'

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
const valueIn = <Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value => {
  if (!result.ok) throw new Error('It was refused')
  return result.value
}
const problemOf = (bytes: Uint8Array): unknown => {
  const read = readPicture(bytes)
  return read.ok ? 'none' : read.problem
}
const chunkOf = (name: string, text: string): readonly number[] => [0, 0, 0, text.length, ...[...name + text].map((letter) => letter.charCodeAt(0)), 0, 0, 0, 0]

describe('a picture file', () => {
  it('is known by its bytes, with its size', () => {
    expect([readPicture(pngOf(66, 87)), readPicture(jpegOf(640, 480)), readPicture(jpegOf(2, 70_0, { frame: 0xc2, colours: 1 }))]).toEqual([
      { ok: true, value: { format: 'png', width: 66, height: 87, isTurned: false } },
      { ok: true, value: { format: 'jpeg', width: 640, height: 480, isTurned: false } },
      { ok: true, value: { format: 'jpeg', width: 2, height: 700, isTurned: false } },
    ])
  })

  it('is turned where the camera says so', () => {
    expect([1, 6, 8].map((orientation) => valueIn(readPicture(jpegOf(4, 3, { more: cameraData(orientation) }))).isTurned)).toEqual([false, true, true])
  })

  it('is refused where it is another file, cut off, of no size, or of a kind that programs draw wrongly', () => {
    const whole = pngOf(16, 16)
    expect([
      problemOf(new TextEncoder().encode('GIF89a')), problemOf(new Uint8Array()), problemOf(whole.subarray(0, whole.length - 4)), problemOf(jpegOf(4, 3).subarray(0, 20)),
      problemOf(jpegOf(0, 3)), problemOf(jpegOf(4, 3, { colours: 4 })), problemOf(jpegOf(4, 3, { frame: 0xc3 })),
    ]).toEqual(['unknown', 'unknown', 'damaged', 'damaged', 'damaged', 'not-drawn', 'not-drawn'])
  })
})

describe('a picture that was made to harm', () => {
  it('is refused where it has more parts or passes than a program writes', () => {
    expect([flatJpeg(16, 16), jpegOfScans(16, 16, 9), jpegOfScans(16, 16, 60), jpegOfSegments(20_000), pngOfParts(200_000), ...Object.values(otherPictures)].map(problemOf))
      .toEqual(['none', 'none', 'damaged', 'damaged', 'damaged', ...Object.values(otherPictures).map(() => 'unknown')])
  })

  it('says how large it is drawn, also where it is cut off', () => {
    const cut = flatJpeg(60_000, 50_000).subarray(0, 200)
    const bitmap = new Uint8Array([...new TextEncoder().encode('BM'), ...Array.from({ length: 16 }, () => 0), 16, 39, 0, 0, 240, 216, 255, 255])
    expect([flatPng(20_000, 30_000), cut, otherPictures['anim.gif'], otherPictures['photo.webp'], bitmap, new Uint8Array(), new Uint8Array([0x42, 0x4d])].map((bytes) => pixelsOf(bytes ?? new Uint8Array())))
      .toEqual([600_000_000, 3_000_000_000, 3_600_000_000, 0, 100_000_000, 0, 0])
  })
})

describe('a picture without its metadata', () => {
  it('has neither place nor camera nor comment, nor what follows the picture; the pixels stay', () => {
    const given = jpegOf(640, 480, { more: [...cameraData(1), ...comment], after: [...new TextEncoder().encode('film of the street')] })
    const kept = valueIn(withoutMetadata(given, 'jpeg'))
    expect([/GPS|Camera|Exif|film|JFIF/u.test(latin(kept)), /GPS.*Camera.*film/su.test(latin(given)), readPicture(kept)])
      .toEqual([false, true, { ok: true, value: { format: 'jpeg', width: 640, height: 480, isTurned: false } }])
    expect(kept).toEqual(new Uint8Array([0xff, 0xd8, ...jpegOf(640, 480).subarray(11)]))
  })

  it('has no texts of a PNG, and is byte for byte the same where it had none', () => {
    const plain = pngOf(16, 16)
    const end = plain.length - 12
    const given = new Uint8Array([...plain.subarray(0, end), ...chunkOf('tEXt', 'Author A. Author'), ...chunkOf('eXIf', 'GPS'), ...plain.subarray(end), 1, 2, 3])
    expect([withoutMetadata(given, 'png'), withoutMetadata(plain, 'png')]).toEqual([{ ok: true, value: plain }, { ok: true, value: plain }])
  })
})
