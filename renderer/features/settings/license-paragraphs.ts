/** Lines of a text that is broken at a fixed width are longer than this, except the last of each paragraph. */
const minBrokenLine = 50

/** A line that begins something of its own, such as an item of a list. */
const beginning = /^\s*(?:[-*•]|\(?\w{1,3}[.)]\s)/u

/** The paragraphs of a licence, without the line breaks of a fixed width: they would break its lines twice in a narrow column. */
export const licenseParagraphs = (text: string): readonly string[] =>
  text.trim().split(/\n\s*\n/u).map((paragraph) => {
    const lines = paragraph.split('\n').map((line) => line.trimEnd())
    return lines.reduce((joined, line, place) => {
      const before = lines[place - 1] ?? ''
      return place === 0 ? line.trim() : `${joined}${before.length >= minBrokenLine && !beginning.test(line) ? ' ' : '\n'}${line.trim()}`
    }, '')
  }).filter((paragraph) => paragraph !== '')
