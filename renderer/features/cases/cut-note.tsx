import { Scissors } from '@phosphor-icons/react'
import { useMemo } from 'react'
import type { CheckState } from '../../../core/case/check/check-state.ts'
import { startWithDays } from '../../../core/case/check/offered-days.ts'
import { piecesOf } from '../../../core/case/check/pieces.ts'
import { otherReading } from '../../../core/case/check/read-pieces.ts'
import type { Reading } from '../../../core/case/reading.ts'
import type { SourceText } from '../../../core/case/source-text.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'

/** Offers to cut a document whose lines ran together, and to read it again. Nothing where they did not, or it was done. */
export const CutNote = ({ source, reading, state, act }: {
  readonly source: SourceText
  /** The reading of the document as it came. */
  readonly reading: Reading
  readonly state: CheckState
  readonly act: (next: (now: CheckState) => CheckState) => void
}) => {
  const { cut: text } = useText().import
  const cut = useMemo(() => otherReading(source, reading), [source, reading])
  if (cut === null || state.provenance.some(({ reason }) => reason === 'cut')) return null
  return (
    <Note icon={Scissors} title={text.title} action={<Button onPress={() => act(() => startWithDays(cut, source.lines))}>{text.act}</Button>}>
      {text.text({ count: piecesOf(source.lines).length })}
    </Note>
  )
}
