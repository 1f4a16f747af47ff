/** Decodes UTF-32 without its byte order mark; undefined where the bytes are not UTF-32. `TextDecoder` does not know it. */
export const decodeUtf32 = (bytes: Uint8Array, isLittle: boolean): string | undefined => {
  if (bytes.length % 4 !== 0) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle)
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
    parts.push(String.fromCodePoint(code))
  }
  return parts.join('')
}
