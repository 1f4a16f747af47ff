import { useMemo, useState } from 'react'
import { arranged, targetAt, type PieceAct } from '../../../core/case/check/arrange.ts'
import type { CheckState } from '../../../core/case/check/check-state.ts'
import { movedLine, type LinePlace, type TargetLine } from '../../../core/case/check/move-line.ts'
import { actOfWord, type PieceWord } from '../../../core/case/check/piece-keys.ts'
import { piecesOf } from '../../../core/case/check/pieces.ts'
import { textOfRanges } from '../../../core/case/check/source-ranges.ts'
import type { SourceRange } from '../../../core/case/reading.ts'
import type { SourceLine } from '../../../core/case/source-text.ts'
import { useText } from '../../text.ts'
import { shortOf } from './short-words.ts'

type Given = { readonly state: CheckState; readonly lines: readonly SourceLine[]; readonly act: (next: (now: CheckState) => CheckState) => void }

/** What a person says of pieces of the document and of lines of targets; each is one step of Undo. `said` is read aloud. */
export const usePieceActs = ({ state, lines, act }: Given) => {
  const { pieces: text } = useText().import
  const [said, setSaid] = useState('')
  const pieces = useMemo(() => piecesOf(lines), [lines])
  const become = (next: CheckState, words: string, target: number | null): void => {
    act(() => next)
    window.getSelection()?.removeAllRanges()
    setSaid(target === null ? text.withNone({ text: words }) : text.withTarget({ text: words, number: target + 1 }))
  }
  const sayAct = (ranges: readonly SourceRange[], what: PieceAct | null): void => {
    const words = shortOf(textOfRanges(lines, ranges))
    if (what === null) return setSaid(text.nothing({ text: words }))
    const next = arranged(state, lines, pieces, ranges, what)
    become(next, words, targetAt(next, ranges))
  }
  return {
    pieces, said,
    say: (ranges: readonly SourceRange[], word: PieceWord) => sayAct(ranges, actOfWord(state, lines, ranges, word)),
    sayTarget: (ranges: readonly SourceRange[], target: number) => sayAct(ranges, target > state.draft.targets.length ? null : { act: 'to-target', target }),
    moveLine: (line: TargetLine, to: LinePlace) => {
      const next = movedLine(state, lines, pieces, line, to)
      become(next, shortOf(line.text), line.ranges.length === 0 ? to.target : targetAt(next, line.ranges))
    },
  }
}
