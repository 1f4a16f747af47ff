import { textOfBytes } from '../text-of-bytes.ts'

const headLength = 4_096

/** The encoding that a page names in its head, in lower case; undefined where it names none. */
export const charsetOfHtml = (bytes: Uint8Array): string | undefined => {
  const head = textOfBytes(bytes.subarray(0, headLength))
  const found = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]{2,40})/iu.exec(head)
  return (found?.[1] ?? found?.[2])?.toLowerCase()
}
