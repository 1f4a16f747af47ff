import { ArrowUUpLeft, ArrowUUpRight } from '@phosphor-icons/react'
import { useEffect, useRef } from 'react'
import { call, useCall } from '../../api.ts'
import type { RevertPreview, StepNumber, UndoStep } from '../../../core/undo/types.ts'
import { stepLine } from '../../../words/step-words.ts'
import { useText } from '../../text.ts'
import { useLayout } from '../../layout.ts'
import { useNavigation } from '../../navigation.tsx'
import { useRevert } from '../../use-revert.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { groupPresses } from './group-presses.ts'
import { groupSteps } from './group-steps.ts'
import { PressesRow } from './presses-row.tsx'
import { RevertView } from './revert-view.tsx'
import { StepRow } from './step-row.tsx'
import './undo.css'

const numbersOf = (steps: readonly UndoStep[]): readonly StepNumber[] => steps.map(({ number }) => number)

/** Whether a step takes more with it than its line says, so that a person has to see that first. */
const saysMore = ({ withIt, problem, keptNo, voided }: RevertPreview): boolean => withIt.length > 0 || problem !== null || keptNo > 0 || voided > 0

const ChosenStep = ({ chosen, onRevert }: { readonly chosen: UndoStep; readonly onRevert: (preview: RevertPreview) => void }) => {
  const { undo: text } = useText()
  const { back, canGoBack } = useNavigation()
  const preview = useCall('undo.preview', { step: chosen.number }, ['undo.changed'])
  const isUndo = chosen.undoneAt === null
  return (
    <Loaded call={preview}>
      {(value) => (
        <>
          <RevertView preview={value} />
          {value.problem === null && (
            <div className="chosen-step__acts">
              <p className="meta">{isUndo ? text.afterUndo : text.afterRedo}</p>
              <Button look="filled" size={40} icon={isUndo ? ArrowUUpLeft : ArrowUUpRight} onPress={() => onRevert(value)}>{isUndo ? text.undo : text.redo}</Button>
              {canGoBack && <Button onPress={back}>{isUndo ? text.keep : text.leave}</Button>}
            </div>
          )}
        </>
      )}
    </Loaded>
  )
}

/** Gives the line of a step that the bar or a key asked about the focus. */
const useChosenFocus = (chosen: StepNumber | null): void => {
  const last = useRef(chosen)
  useEffect(() => {
    const line = document.querySelector('.step[data-chosen="true"]')
    if (last.current !== chosen && !line?.contains(document.activeElement)) line?.querySelector<HTMLElement>('.step__words')?.focus()
    last.current = chosen
  }, [chosen])
}

const StepList = ({ steps, chosen }: { readonly steps: readonly UndoStep[]; readonly chosen: StepNumber | null }) => {
  const words = useText()
  const { undo: text, format } = words
  const revert = useRevert()
  const next = useCall('undo.next', null, ['undo.changed'])
  const { replace } = useNavigation()
  const setChosen = (step: StepNumber): void => replace({ page: 'undo', step })
  useChosenFocus(chosen)
  const isNarrow = useLayout() === 'narrow'
  const usual = isNarrow ? undefined : (steps.find(({ number }) => number === next.value?.undo?.number) ?? steps[0])
  const shown = steps.find(({ number }) => number === chosen) ?? usual
  const redo = next.value?.redo ?? null

  const turn = (step: UndoStep, withIt: readonly UndoStep[]): Promise<boolean> =>
    step.undoneAt === null ? revert.undo(step.number, numbersOf(withIt)) : revert.redo(step.number)
  const turnLine = async (step: UndoStep): Promise<void> => {
    setChosen(step.number)
    const preview = await call('undo.preview', { step: step.number })
    // What its line does not say is shown beside the list first.
    if (preview.ok && (chosen === step.number || !saysMore(preview.value)) && preview.value.problem === null) await turn(step, preview.value.withIt)
  }

  const details = shown && <ChosenStep key={shown.number} chosen={shown} onRevert={({ step, withIt }) => turn(step, withIt)} />
  return (
    <Page
      sideLabel={text.wouldUndo}
      side={isNarrow ? undefined : details}
    >
      <PageHeader
        title={text.title} meta={text.meta}
        actions={redo && <Button icon={ArrowUUpRight} onPress={() => revert.redo(redo.number)}>{text.redoOf({ what: stepLine(redo.title, words) })}</Button>}
      />
      {groupSteps(steps).map(({ on, steps: ofDay }) => (
        <Section key={ofDay[0]?.number} title={format.day(on, 'long')} isSmall>
          <ul className="steps">
            {groupPresses(ofDay).map(({ event, steps: ofLine }) => {
              const rows = ofLine.map((step) => (
                <StepRow key={step.number} step={step} isChosen={step.number === shown?.number} onChoose={() => setChosen(step.number)} onRevert={() => turnLine(step)}>
                  {isNarrow && step.number === shown?.number && details}
                </StepRow>
              ))
              return event === null ? rows : <PressesRow key={`presses ${ofLine[0].number}`} event={event} count={ofLine.length} startsOpen={ofLine.some(({ number }) => number === chosen)}>{rows}</PressesRow>
            })}
          </ul>
        </Section>
      ))}
    </Page>
  )
}

/** All that was done, newest first: any line can be undone and redone where nothing was built on it. */
export const UndoPage = ({ step }: { readonly step: StepNumber | null }) => {
  const { undo: text } = useText()
  const steps = useCall('undo.list', null, ['undo.changed'])
  return (
    <Loaded call={steps}>
      {(found) => found.length > 0
        ? <StepList steps={found} chosen={step} />
        : <Page><PageHeader title={text.title} /><EmptyState title={text.empty} text={text.emptyText} /></Page>}
    </Loaded>
  )
}
