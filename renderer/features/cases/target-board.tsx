import { DotsSixVertical } from '@phosphor-icons/react'
import { Button as AriaButton, DropZone, GridList, GridListItem, Text, useDragAndDrop } from 'react-aria-components'
import type { DropItem } from 'react-aria-components'
import { linesOfTarget, type TargetLine } from '../../../core/case/check/move-line.ts'
import { confirmedTarget, joinedTargets } from '../../../core/case/check/join-targets.ts'
import { toCheck } from '../../../core/case/check/check-state.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useCheckIfAny, type CheckContextValue } from './check-context.ts'
import './target-board.css'

const dragType = 'vigil-target-line'
const acceptedDragTypes = [dragType]

type Row = TargetLine & { readonly id: string }

const rowsOf = ({ state, lines }: CheckContextValue, target: number): readonly Row[] => linesOfTarget(state, lines, target).map((line, at) => ({ ...line, id: `${target} ${line.part} ${at}` }))

/** The dragged line, by its target and place: the words alone could be those of two lines. */
const moveDropped = async (check: CheckContextValue, items: readonly DropItem[], target: number | null): Promise<void> => {
  const [item] = items
  if (item?.kind !== 'text') return
  const id = await item.getText(dragType)
  const line = check.state.draft.targets.flatMap((_, at) => rowsOf(check, at)).find((row) => row.id === id)
  if (line !== undefined) check.moveLine(line, { target })
}

/** One target as its lines: each can be dragged to another target, or moved there by Alt with an arrow. */
const Column = ({ check, target, name }: { readonly check: CheckContextValue; readonly target: number; readonly name: string }) => {
  const { cases, import: { board: text }, format } = useText()
  const rows = rowsOf(check, target)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => rows.filter(({ id }) => keys.has(id)).map((row) => ({ [dragType]: row.id, 'text/plain': row.text })),
    acceptedDragTypes,
    getDropOperation: () => 'move',
    onRootDrop: ({ items }) => void moveDropped(check, items, target),
  })
  const walk = (event: React.KeyboardEvent): void => {
    const id = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined
    const line = rows.find((row) => row.id === id)
    if (line === undefined) return
    if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      const to = target + (event.key === 'ArrowLeft' ? -1 : 1)
      if (to >= 0) check.moveLine(line, { target: to })
    } else if (event.key === 'Delete') check.moveLine(line, { target: null })
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section className="target-board__target" aria-label={text.lines({ number: target + 1, name })} onKeyDownCapture={walk}>
      <h3 className="target-board__name" dir="auto"><span className="target-board__number">{format.number(target + 1)}</span>{name}</h3>
      <GridList aria-label={text.lines({ number: target + 1, name })} items={rows} dragAndDropHooks={dragAndDropHooks} dependencies={[check.state]} className="target-board__lines">
        {(row) => (
          <GridListItem id={row.id} textValue={text.line({ part: cases.field[row.part], text: row.text })} className="target-board__line">
            <AriaButton slot="drag" className="target-board__drag" aria-label={text.drag({ text: row.text })}><Icon shape={DotsSixVertical} size={16} /></AriaButton>
            <span className="target-board__part">{cases.field[row.part]}</span>
            <span dir="auto">{row.text}</span>
          </GridListItem>
        )}
      </GridList>
    </section>
  )
}

const Zone = ({ check, words, target }: { readonly check: CheckContextValue; readonly words: string; readonly target: number | null }) => (
  <DropZone className="target-board__zone" aria-label={words} getDropOperation={(types) => (types.has(dragType) ? 'move' : 'cancel')}
    onDrop={({ items }) => moveDropped(check, items, target)}>
    <Text slot="label">{words}</Text>
  </DropZone>
)

/** The lines of all targets side by side, to be put right where targets are mixed up. Only on the check screen, and from two targets on. */
export const TargetBoard = () => {
  const { cases, import: { board: text }, ui } = useText()
  const check = useCheckIfAny()
  if (check === null || check.state.draft.targets.length < 2) return null
  const names = check.state.draft.targets.map(({ name, role }, index) => name || role || ui.numbered({ name: cases.field.targets, number: index + 1 }))
  return (
    <div className="target-board">
      <p className="meta">{text.text}</p>
      <div className="target-board__targets">
        {names.map((name, target) => <Column key={target} check={check} target={target} name={name} />)}
        <Zone check={check} words={text.newTarget} target={names.length} />
        <Zone check={check} words={text.notPart} target={null} />
      </div>
      <div className="target-board__acts">
        {names.slice(1).map((name, index) => <Button key={`${name} ${index}`} look="quiet" size={28} onPress={() => check.act((now) => joinedTargets(now, index, index + 1))}>{text.join({ one: index + 1, two: index + 2 })}</Button>)}
      </div>
    </div>
  )
}

/** Confirms at once all that was read of one target, where any of it waits. */
export const TargetIsRight = ({ index }: { readonly index: number }) => {
  const { import: { board: text } } = useText()
  const check = useCheckIfAny()
  if (check === null || toCheck(check.state).length === toCheck(confirmedTarget(check.state, index)).length) return null
  return <Button size={28} onPress={() => check.act((now) => confirmedTarget(now, index))}>{text.right({ number: index + 1 })}</Button>
}
