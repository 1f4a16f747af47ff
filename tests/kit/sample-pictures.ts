import { writeGreyPng } from '../../documents/picture/write-png.ts'

/** Light and dark in squares, so that a picture that is turned or stretched is seen. */
const squares = (width: number, height: number): Uint8Array =>
  Uint8Array.from({ length: width * height }, (_, at) => ((Math.floor((at % width) / 8) + Math.floor(at / width / 8)) % 2 === 0 ? 60 : 200))

/** A PNG of a size in pixels. */
export const pngOf = (width: number, height: number): Uint8Array => writeGreyPng(squares(width, height), width)

export const samplePng = pngOf(66, 87)

const bytesOf = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0))

const segment = (marker: number, data: readonly number[]): readonly number[] => [0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff, ...data]

/** Metadata of a camera: the way it was held, as a number from 1 to 8, and a place. */
export const cameraData = (orientation: number): readonly number[] =>
  segment(0xe1, [...bytesOf('Exif\0\0MM'), 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0, ...bytesOf('GPS 51.5 N')])

/** The form of a JPEG of a size; its lines draw nothing. `more` are segments before them. */
export const jpegOf = (width: number, height: number, { more = [], colours = 3, frame = 0xc0, after = [] }: { readonly more?: readonly number[]; readonly colours?: number; readonly frame?: number; readonly after?: readonly number[] } = {}): Uint8Array => new Uint8Array([
  0xff, 0xd8, ...segment(0xe0, bytesOf('JFIF\0')), ...more, ...segment(0xdb, [1, 2, 3]),
  ...segment(frame, [8, height >> 8, height & 0xff, width >> 8, width & 0xff, colours]), ...segment(0xda, [1, 2]), 7, 0xff, 0, 9, 0xff, 0xd0, 8, 0xff, 0xd9, ...after,
])

export const comment = segment(0xfe, bytesOf('Camera of A. Author'))
