import { unzipSync, zipSync } from 'fflate'
import type { SafeParts } from '../zip-guard.ts'

const body = 'word/document.xml'
const propertiesEnd = '</w:rPr>'
const hidden = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/u
const text = /<w:t(?:\s[^<>]*)?>[^<]*<\/w:t>/gu

/** Whether the properties at the beginning of a run hide its text. */
const isHiddenRun = (run: string): boolean => {
  const end = run.indexOf(propertiesEnd)
  const head = end < 0 ? '' : run.slice(0, end)
  return head.startsWith('<w:r') && !head.includes('<w:t') && hidden.test(head)
}

type VisibleWord = { readonly bytes: Uint8Array; readonly parts: SafeParts }

/** A Word file, unzipped within limits before, without the text that Word hides; mammoth would give it like any other. */
export const withoutHiddenText = (bytes: Uint8Array, parts: SafeParts): VisibleWord => {
  const xml = new TextDecoder().decode(parts.get(body))
  if (!xml.includes('<w:vanish')) return { bytes, parts }
  const visible = new TextEncoder().encode(xml.split(/(?=<w:r[ >])/u).map((run) => (isHiddenRun(run) ? run.replace(text, '') : run)).join(''))
  return { bytes: zipSync({ ...unzipSync(bytes), [body]: visible }, { level: 0 }), parts: new Map([...parts, [body, visible]]) }
}
