import { ArrowUUpLeft, ArrowUUpRight, CaretDown } from '@phosphor-icons/react'
import { useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { call, useCall } from '../api.ts'
import type { NextSteps, RevertPreview } from '../../core/undo/types.ts'
import { stepLine } from '../../words/step-words.ts'
import { RevertView } from '../features/undo/revert-view.tsx'
import type { Layout } from '../layout.ts'
import { useNavigation } from '../navigation.tsx'
import { usePageUndo } from '../page-undo.tsx'
import { useText } from '../text.ts'
import { Button, IconButton } from '../ui/button.tsx'
import '../ui/popover.css'
import { useToasts } from '../ui/toasts.tsx'
import { nothingTopic, useRevert } from '../use-revert.ts'
import './undo-bar.css'
import { useUndoKeys } from './undo-keys.ts'

type Direction = 'undo' | 'redo'

const noSteps: NextSteps = { undo: null, redo: null, undoCount: 0, redoCount: 0 }

/**
 * Undo in the bar. Button and keys first show what would be taken back; only the button under it does that,
 * so that a key held down or pressed again takes nothing back unseen.
 */
export const UndoBar = ({ layout }: { readonly layout: Layout }) => {
  const words = useText()
  const { undo: text } = words
  const { route, go, replace } = useNavigation()
  const toasts = useToasts()
  const revert = useRevert()
  const place = useRef<HTMLSpanElement>(null)
  const next = useCall('undo.next', null, ['undo.changed']).value ?? noSteps
  const [preview, setPreview] = useState<RevertPreview | null>(null)
  const page = usePageUndo()

  const ask = async (direction: Direction): Promise<void> => {
    if (preview !== null) return
    const own = page[direction]
    if (own !== null) return own()
    const found = await call('undo.next', null)
    if (!found.ok) return toasts.showProblem(found.problem)
    const step = found.value[direction]
    if (step === null) return toasts.show({ title: direction === 'undo' ? text.nothingToUndo : text.nothingToRedo, topics: [nothingTopic] })
    // The list says beside its lines what undoing one would take back.
    if (route.page === 'undo') return replace({ page: 'undo', step: step.number })
    const shown = await call('undo.preview', { step: step.number })
    if (shown.ok) setPreview(shown.value)
    else toasts.showProblem(shown.problem)
  }
  useUndoKeys((direction) => void ask(direction))

  const turn = async ({ step, withIt }: RevertPreview): Promise<void> => {
    setPreview(null)
    await (step.undoneAt === null ? revert.undo(step.number, withIt.map(({ number }) => number)) : revert.redo(step.number))
  }
  const label = page.undo !== null ? text.undoOnPage : next.undo === null ? text.nothingToUndo : text.undoOf({ what: stepLine(next.undo.title, words) })
  const isUndo = preview?.step.undoneAt === null
  return (
    <>
      <span ref={place} className="bar__undo">
        {layout === 'narrow'
          ? <IconButton icon={ArrowUUpLeft} label={label} onPress={() => ask('undo')} />
          : <Button look="quiet" icon={ArrowUUpLeft} label={label} onPress={() => ask('undo')}>{text.undo}</Button>}
        <IconButton icon={CaretDown} size={28} label={text.showList} onPress={() => go({ page: 'undo' })} />
      </span>
      <Popover className="popover undo-popover" triggerRef={place} placement="bottom start" offset={4} isOpen={preview !== null} onOpenChange={(isOpen) => { if (!isOpen) setPreview(null) }}>
        <Dialog className="undo-popover__body" aria-label={isUndo ? text.wouldUndo : text.wouldRedo}>
          {preview && (
            <>
              <RevertView preview={preview} />
              <div className="undo-popover__acts">
                {preview.problem === null && (
                  <Button look="filled" takesFocus icon={isUndo ? ArrowUUpLeft : ArrowUUpRight} onPress={() => turn(preview)}>{isUndo ? text.undo : text.redo}</Button>
                )}
                <Button onPress={() => setPreview(null)}>{isUndo ? text.keep : text.leave}</Button>
                <Button look="link" onPress={() => { setPreview(null); go({ page: 'undo' }) }}>{text.showList}</Button>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </>
  )
}
