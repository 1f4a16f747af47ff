import { CheckCircle, WarningCircle } from '@phosphor-icons/react'
import type { TallySheet } from '../../../../preload/tally-calls.ts'
import { problemSentences } from '../../../../words/problem-sentences.ts'
import { useCall } from '../../../api.ts'
import { useText } from '../../../text.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { KeySign } from '../../../ui/key-sign.tsx'
import { cellLimits, type Cell } from './cell-text.ts'
import { useCellName } from './sheet-grid.tsx'
import type { CellRemark, SheetState } from './use-sheet-state.ts'

const Keys = () => {
  const { tally: { keys: text } } = useText()
  const platform = useCall('app.info', null, []).value?.platform ?? 'linux'
  const keys = [
    [text.enter, text.nextRow], [text.tab, text.nextColumn], [text.undo({ platform: platform === 'darwin' ? 'darwin' : 'other' }), text.undoText], [text.esc, text.escText],
  ] as const
  return <span className="tally-foot__keys">{keys.map(([key, does]) => <span key={key}><KeySign>{key}</KeySign> {does}</span>)}</span>
}

const Remark = ({ remark: { cell, typed, problem }, nameOf }: { readonly remark: CellRemark; readonly nameOf: (cell: Cell) => string }) => {
  const words = useText()
  const { ui, tally: text, format } = words
  const said = problem === null ? null : problemSentences(problem, words)
  const remark = said === null
    ? `${ui.notTaken({ typed: typed.trim() })} ${ui.wholeNumber({ min: format.number(cellLimits.min), max: format.number(cellLimits.max) })}`
    : `${said.message} ${said.dataSafety} ${said.next}`
  return <li className="tally-foot__remark"><Icon shape={WarningCircle} size={16} weight="fill" /><span>{text.remark({ cell: nameOf(cell), remark })}</span></li>
}

/** Below the grid: what was not accepted and why, the keys, and whether every cell is on the disk. */
export const SheetFoot = ({ sheet, state, onGoTo }: { readonly sheet: TallySheet; readonly state: SheetState; readonly onGoTo: (cell: Cell) => void }) => {
  const { tally: text } = useText()
  const nameOf = useCellName(sheet)
  const [first] = state.unsaved
  return (
    <div className="tally-foot">
      <div role="status">
        {state.remarks.length > 0 && <ul className="tally-foot__remarks">{state.remarks.map((remark) => <Remark key={remark.cell.draft} remark={remark} nameOf={nameOf} />)}</ul>}
      </div>
      <div className="tally-foot__line">
        <Keys />
        {first
          ? <span className="tally-foot__unsaved"><Icon shape={WarningCircle} size={18} /> {text.unsaved({ count: state.unsaved.length })} <LinkButton onPress={() => onGoTo(first)}>{text.goToUnsaved}</LinkButton></span>
          : state.saving > 0 ? <span className="meta">{text.saving({ count: state.saving })}</span>
            : <span className="tally-foot__saved"><Icon shape={CheckCircle} size={18} weight="fill" /> {text.saved}</span>}
      </div>
    </div>
  )
}
