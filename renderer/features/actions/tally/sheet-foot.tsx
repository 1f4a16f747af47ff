import { CheckCircle, WarningCircle } from '@phosphor-icons/react'
import type { TallyRow, TallySheet } from '../../../../preload/tally-calls.ts'
import type { Words } from '../../../../words/words.ts'
import { problemSentences } from '../../../../words/problem-sentences.ts'
import { useCall } from '../../../api.ts'
import { useText } from '../../../text.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { KeySign } from '../../../ui/key-sign.tsx'
import { cellLimits, readCell, type Cell } from './cell-text.ts'
import { useCellName } from './sheet-grid.tsx'
import type { CellRemark, SheetState } from './use-sheet-state.ts'

const Keys = ({ hasTargets }: { readonly hasTargets: boolean }) => {
  const { tally: { keys: text } } = useText()
  const platform = useCall('app.info', null, []).value?.platform ?? 'linux'
  const keys = [
    [text.enter, text.nextRow], [text.tab, text.nextColumn], [text.undo({ platform: platform === 'darwin' ? 'darwin' : 'other' }), text.undoText], [text.esc, text.escText],
    ...(hasTargets ? [[text.alt({ platform: platform === 'darwin' ? 'darwin' : 'other' }), text.altText]] as const : []),
  ] as const
  return <span className="tally-foot__keys">{keys.map(([key, does]) => <span key={key}><KeySign>{key}</KeySign> {does}</span>)}</span>
}

const remarkWords = (remark: CellRemark, words: Words): string => {
  const { ui, tally: text, format } = words
  switch (remark.kind) {
    case 'not-taken': return `${ui.notTaken({ typed: remark.typed.trim() })} ${ui.wholeNumber({ min: format.number(cellLimits.min), max: format.number(cellLimits.max) })}`
    case 'far-outside': {
      const read = readCell(remark.typed)
      return text.farOutside({ count: read.ok ? (read.value ?? 0) : 0 })
    }
    case 'few-signed': return text.fewSigned({ letters: remark.letters, signed: remark.signed })
    case 'refused': {
      const { message, dataSafety, next } = problemSentences(remark.problem, words)
      return `${message} ${dataSafety} ${next}`
    }
  }
}

const Remark = ({ remark: given, row }: { readonly remark: CellRemark; readonly row: TallyRow | undefined }) => {
  const nameOf = useCellName(row)
  const words = useText()
  const { tally: text } = words
  const { cell } = given
  const remark = remarkWords(given, words)
  return <li className="tally-foot__remark"><Icon shape={WarningCircle} size={16} weight="fill" /><span>{text.remark({ cell: nameOf(cell), remark })}</span></li>
}

/** Below the grid: what was not accepted and why, the keys, and whether every cell is on the disk. */
export const SheetFoot = ({ sheet, hasTargets, state, onGoTo }: { readonly sheet: TallySheet; /** A case opens into its targets. */ readonly hasTargets: boolean; readonly state: SheetState; readonly onGoTo: (cell: Cell) => void }) => {
  const { tally: text } = useText()
  const [first] = state.unsaved
  // It is asked about, in the cell that has the focus.
  const isAsked = state.remarks.some(({ kind }) => kind === 'far-outside')
  return (
    <div className="tally-foot">
      <div role="status">
        {state.remarks.length > 0 && <ul className="tally-foot__remarks">{state.remarks.map((remark) => <Remark key={`${remark.cell.draft} ${remark.kind}`} remark={remark} row={sheet.rows[remark.cell.row]} />)}</ul>}
      </div>
      <div className="tally-foot__line">
        <Keys hasTargets={hasTargets} />
        {first
          ? <span className="tally-foot__unsaved"><Icon shape={WarningCircle} size={18} /> {text.unsaved({ count: state.unsaved.length })} <LinkButton onPress={() => onGoTo(first)}>{text.goToUnsaved}</LinkButton></span>
          : isAsked ? <span className="tally-foot__unsaved"><Icon shape={WarningCircle} size={18} /> {text.unsaved({ count: 1 })}</span>
          : state.saving > 0 ? <span className="meta">{text.saving({ count: state.saving })}</span>
            : <span className="tally-foot__saved"><Icon shape={CheckCircle} size={18} weight="fill" /> {text.saved}</span>}
      </div>
    </div>
  )
}
