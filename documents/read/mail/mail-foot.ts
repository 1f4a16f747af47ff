import type { SourceLine } from '../../../core/case/source-text.ts'

const footWords =
  /\b(?:unsubscribe|view (?:this )?(?:e-?mail |message |it )?in (?:your |a )?(?:web )?browser|manage (?:your )?(?:e-?mail )?preferences|update your preferences|you (?:are receiving|received) this e-?mail|newsletter abbestellen|im browser (?:ansehen|öffnen|anzeigen)|darse de baja|cancelar (?:la )?suscripción|ver en (?:el |tu )?navegador|se désinscrire|se désabonner|voir dans (?:votre |le )?navigateur|annulla(?:re)? l['’]iscrizione|disiscriviti|cancelar inscrição|uitschrijven|avprenumerera)/iu

/** Longer lines have content of their own. */
const maxFootLength = 240
const maxLinesAfter = 15

const signature = /^-- $/u

const isWorded = (line: SourceLine): boolean => line.text.trim() !== ''

/**
 * Marks what mail programs and mailing lists add to a mail as outside the document: links to unsubscribe
 * with the few lines below the last of them, and a signature below `-- `.
 */
export const withoutFoot = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const isFoot = ({ text }: SourceLine): boolean => text.length <= maxFootLength && footWords.test(text)
  const isEnd = (line: SourceLine): boolean => isFoot(line) || signature.test(line.text)
  const last = lines.findLastIndex(isEnd)
  if (last < 0) return lines
  const isShort = lines.slice(last + 1).filter(isWorded).length <= maxLinesAfter && lines.slice(0, last).filter(isWorded).length > maxLinesAfter / 3
  return lines.map((line, index) => (isWorded(line) && (isFoot(line) || (isShort && index >= last)) ? { ...line, isAside: true } : line))
}
