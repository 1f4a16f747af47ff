// What happens to documents on their way through web pages, mails and scanners.
import type { Choose } from './choose.ts'

const wrapped = (line: string, width: number): readonly string[] => {
  const out: string[] = ['']
  for (const word of line.split(' ')) {
    const last = out.at(-1) ?? ''
    if (last !== '' && last.length + word.length + 1 > width) out.push(word)
    else out[out.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return out
}

const isText = (line: string | undefined): line is string => line !== undefined && line !== ''

/** Joins lines that follow each other, as a copy without line breaks has them; with or without a space. */
const joinSome = (choose: Choose, lines: readonly string[], chance: number, between: string): readonly string[] => {
  const out: string[] = []
  for (const line of lines) {
    const last = out.at(-1)
    if (isText(last) && isText(line) && last.length < 200 && choose.chance(chance)) out[out.length - 1] = `${last}${between}${line}`
    else out.push(line)
  }
  return out
}

const cutEnd = (choose: Choose, lines: readonly string[]): readonly string[] => {
  const last = lines.at(-1)
  return last === undefined || last.length < 60 ? lines : [...lines.slice(0, -1), last.slice(0, choose.count(20, last.length))]
}

/** A copy of the lines with the damage that chance gives it; about a third of the documents are whole. */
export const damage = (choose: Choose, given: readonly string[]): readonly string[] => {
  let lines = given
  if (choose.chance(0.25)) lines = lines.flatMap((line) => wrapped(line, choose.one([66, 72, 80])))
  const isJoined = choose.chance(0.08)
  const isPartlyJoined = !isJoined && choose.chance(0.08)
  const hasLostSpaces = !isJoined && !isPartlyJoined && choose.chance(0.05)
  if (isJoined) lines = joinSome(choose, lines, 0.9, ' ')
  else if (isPartlyJoined) lines = joinSome(choose, lines, 0.3, ' ')
  else if (hasLostSpaces) lines = joinSome(choose, lines, 0.6, '')
  const isDense = choose.chance(0.12)
  const isSpaced = !isDense && choose.chance(0.12)
  if (isDense) lines = lines.filter(isText)
  else if (isSpaced) lines = lines.filter(isText).flatMap((line) => [line, ''])
  if (choose.chance(0.05)) lines = lines.map((line) => (line === '' ? '>' : `> ${line}`))
  if (choose.chance(0.04)) lines = lines.map((line) => (line === '' ? '' : `- ${line}`))
  if (choose.chance(0.2)) lines = cutEnd(choose, lines)
  return lines
}
