import { codeAsPrinted } from '../../../../core/pack/code.ts'
import type { CodeRange } from '../../../../core/outlet/types.ts'
import type { RangeView } from '../../../../preload/outlet-calls.ts'
import { problemSentences } from '../../../../words/problem-sentences.ts'
import { useCall } from '../../../api.ts'
import { useText } from '../../../text.ts'
import { TextField } from '../../../ui/text-field.tsx'
import './outlet-lines.css'

/** The letters between two codes, once both are typed. */
export const useRange = (range: CodeRange | null): { readonly view: RangeView | null; readonly problem: string | null } => {
  const words = useText()
  const isWhole = range !== null && range.first.trim() !== '' && range.last.trim() !== ''
  const found = useCall('outlets.range', isWhole ? range : undefined, ['outlets.changed', 'actions.changed', 'packs.changed'])
  if (!isWhole) return { view: null, problem: null }
  return { view: found.problem ? null : found.value, problem: found.problem && problemSentences(found.problem, words).message }
}

/** The first and the last code of letters of one pack, and which letters they are. */
export const CodeRangeFields = ({ range, found: { view, problem }, hasTried, onChange }: {
  readonly range: CodeRange
  readonly found: ReturnType<typeof useRange>
  readonly hasTried: boolean
  readonly onChange: (range: CodeRange) => void
}) => {
  const { outlets: { give: text }, format } = useText()
  const missing = hasTried && view === null && problem === null ? text.noCodes : null
  const isLastWrong = range.first.trim() !== '' && (range.last.trim() === '' || (codeAsPrinted(range.first) !== undefined && codeAsPrinted(range.last) === undefined))
  return (
    <>
      <div className="code-range">
        <TextField label={text.firstCode} value={range.first} onChange={(first) => onChange({ ...range, first })} problem={isLastWrong ? null : (problem ?? missing)} />
        <TextField label={text.lastCode} value={range.last} onChange={(last) => onChange({ ...range, last })} problem={isLastWrong ? (problem ?? missing) : null} />
      </div>
      <p className="meta">{view ? text.printedText({ ...view, cases: format.series(view.cases.map(({ name, letters }) => text.printedCase({ name, letters }))) }) : text.codesHint}</p>
      {view && view.taken > 0 && <p className="outlets__check">{text.taken({ count: view.taken })}</p>}
    </>
  )
}
