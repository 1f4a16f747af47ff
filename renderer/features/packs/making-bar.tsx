import type { PackProgress } from '../../../core/pack/types.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { ProgressBar } from '../../ui/bars.tsx'
import { secondsLeft } from './time-left.ts'

/** A pack being made: progress, time left, and Cancel. */
export const MakingBar = ({ progress, elapsed, onCancel }: {
  readonly progress: PackProgress
  /** Milliseconds since the pack was started. */
  readonly elapsed: number
  readonly onCancel: () => void
}) => {
  const text = useText().packs
  const left = secondsLeft(progress, elapsed)
  return (
    <>
      <div className="making">
        <ProgressBar label={text.writing({ done: progress.done, total: progress.total })} done={progress.done} total={progress.total} {...(left === null ? {} : { detail: text.secondsLeft({ seconds: left }) })} />
        <p className="meta">{text.making}</p>
      </div>
      <Button size={40} onPress={onCancel}>{text.cancel}</Button>
    </>
  )
}
