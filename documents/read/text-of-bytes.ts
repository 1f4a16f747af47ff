/** Bytes as text, one character a byte: for signatures and names that are letters, before the encoding is known. */
export const textOfBytes = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
