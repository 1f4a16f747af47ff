import type { Problem } from '../core/problem/problem.ts'
import { problemSentences } from '../words/problem-sentences.ts'
import { useText } from './text.ts'
import { Button } from './ui/button.tsx'
import { Note } from './ui/notes.tsx'

/** Asks whether a letter is one of those that came back as a number. A question, not an error: nothing was recorded yet. */
export const AskedLetter = ({ asked, onCount }: { readonly asked: Problem<'code-maybe-by-number'>; readonly onCount?: () => unknown }) => {
  const words = useText()
  const { message, next } = problemSentences(asked, words)
  return (
    <div role="alert">
      <Note tone="check">
        <p>{message} {next}</p>
        {onCount && <Button size={28} onPress={onCount}>{words.outlets.scan.another}</Button>}
      </Note>
    </div>
  )
}
