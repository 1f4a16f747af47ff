const header = [0x45, 0x78, 0x69, 0x66, 0, 0] as const
const orientation = 0x0112
const littleEndian = 0x49

/** Whether the metadata of a camera say that the pixels are turned. */
export const isTurned = (segment: Uint8Array): boolean => {
  if (!header.every((byte, index) => segment[index] === byte)) return false
  const data = segment.subarray(header.length)
  if (data.length < 10) return false
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const isLittle = data[0] === littleEndian
  const list = view.getUint32(4, isLittle)
  if (list + 2 > data.length) return false
  const count = view.getUint16(list, isLittle)
  for (let index = 0; index < count; index += 1) {
    const entry = list + 2 + index * 12
    if (entry + 12 > data.length) return false
    if (view.getUint16(entry, isLittle) === orientation) return view.getUint16(entry + 8, isLittle) > 1
  }
  return false
}
