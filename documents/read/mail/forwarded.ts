import type { SourceLine } from '../../../core/case/source-text.ts'

/** The words that mail programs print before who sent a forwarded mail, when, to whom and about what. */
const headWord =
  /^[\s>*_]{0,6}(from|sent|date|to|cc|bcc|reply-to|subject|von|gesendet|datum|an|betreff|de|envoyé|à|objet|enviado|fecha|para|asunto|assunto|data|da|inviato|a|oggetto|van|verzonden|aan|onderwerp|från|skickat|till|ämne|od|wysłano|do|temat)\s?[*_]{0,2}\s?:/iu
const subjectWord = /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|temat)$/iu

const maxLinesSearched = 80
const maxGaps = 1
const minWords = 3

type Head = { readonly start: number; readonly end: number }

/** The first run of three or more head lines, a subject among them, in the lines from `from` on. */
const headIn = (lines: readonly SourceLine[], from = 0): Head | undefined => {
  let start = from
  while (start < Math.min(lines.length, from + maxLinesSearched)) {
    const words: string[] = []
    let end = start
    let gaps = 0
    for (let index = start; index < lines.length; index += 1) {
      const text = lines[index]?.text ?? ''
      const word = headWord.exec(text)?.[1]
      if (word !== undefined) {
        words.push(word)
        end = index + 1
        gaps = 0
      } else if (text.trim() !== '' || words.length === 0 || (gaps += 1) > maxGaps) break
    }
    if (words.length >= minWords && words.some((word) => subjectWord.test(word))) return { start, end }
    start = Math.max(end, start + 1)
  }
  return undefined
}

const withoutAside = ({ isAside: _isAside, ...line }: SourceLine): SourceLine => line

const maxNoteLength = 1_500
const maxHeads = 5

/**
 * Marks the headers of a forwarded mail, and a short note above them, as outside the document: the date
 * is not the appeal's. The subject stays in the document, because it may name the appeal.
 */
export const withoutForwardedHead = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  let given = lines
  let from = 0
  // A mail that was forwarded several times has a head for each.
  for (let count = 0; count < maxHeads; count += 1) {
    const head = headIn(given, from)
    if (head === undefined) return given
    given = withoutHead(given, head, from)
    from = head.end
  }
  return given
}

const withoutHead = (lines: readonly SourceLine[], head: Head, top: number): readonly SourceLine[] => {
  const above = lines.slice(top, head.start).reduce((sum, { text }) => sum + text.length, 0)
  const from = above > maxNoteLength ? head.start : top
  return lines.map((line, index) => {
    const word = headWord.exec(line.text)?.[1] ?? ''
    const isSubject = index >= head.start && subjectWord.test(word)
    if (isSubject && index < head.end) return withoutAside(line)
    return index < from || index >= head.end || line.text.trim() === '' ? line : { ...line, isAside: true }
  })
}

const senderOrTime = /<[^<>\s]+>|\S@\S|\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s|$)|\[mailto:/u

/** Whether a text has the head of a mail: who sent it has an address, or when it was sent has a time. A letter's own `To:` and `Date:` have neither. */
export const hasMailHead = (lines: readonly SourceLine[]): boolean => {
  const head = headIn(lines)
  return head !== undefined && lines.slice(head.start, head.end).some(({ text }) => !subjectWord.test(headWord.exec(text)?.[1] ?? '') && senderOrTime.test(text))
}
