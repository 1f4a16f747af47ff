import { Plus, X } from '@phosphor-icons/react'
import { useEffect, useRef } from 'react'
import type { CaseName } from '../../../../core/case/case-name.ts'
import type { CaseId } from '../../../../core/ids.ts'
import { outletLimits } from '../../../../core/outlet/outlet-limits.ts'
import { signedKinds, type SignedKind, type SignedLine } from '../../../../core/outlet/types.ts'
import { caseOptions } from '../../../case-options.ts'
import { useText } from '../../../text.ts'
import { IconButton, LinkButton } from '../../../ui/button.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { PickerField } from '../../../ui/picker-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import './outlet-lines.css'

const Line = ({ line, cases, kinds, set, remove }: {
  readonly line: SignedLine
  readonly cases: readonly CaseName[]
  /** Those that no other line of the case has. */
  readonly kinds: readonly SignedKind[]
  readonly set: (change: Partial<SignedLine>) => void
  readonly remove: () => void
}) => {
  const words = useText()
  const { outlets: { return: text }, actions } = words
  const count = useRef<HTMLInputElement>(null)
  // A line is added to type its number.
  useEffect(() => {
    count.current?.focus()
    count.current?.select()
  }, [])
  return (
    <fieldset className="return-line">
      <legend className="return-line__case">{text.signedTitle}</legend>
      <PickerField label={text.signedCase} value={line.caseId} options={caseOptions(cases, words)} onChange={(caseId) => set({ caseId: caseId as CaseId })} />
      <SelectField<SignedKind> label={text.signedKind} value={line.kind} options={kinds.map((value) => ({ value, label: actions.kinds[value] }))} onChange={(kind) => set({ kind })} />
      <div className="signed-line">
        <NumberField label={text.signedCount} keptAs={`${line.caseId} ${line.kind}`} value={line.count} limits={outletLimits.named} inputRef={count} onChange={(next) => set({ count: next })} />
        <IconButton icon={X} size={28} label={text.removeSigned({ name: actions.kinds[line.kind] })} onPress={remove} />
      </div>
    </fieldset>
  )
}

/** What people signed at an outlet beside the letters, such as a petition sheet: one line for each case and kind. */
export const SignedLines = ({ signed, cases, onChange }: { readonly signed: readonly SignedLine[]; readonly cases: readonly CaseName[]; readonly onChange: (signed: readonly SignedLine[]) => void }) => {
  const { outlets: { return: text } } = useText()
  const [first] = cases
  const isThere = (caseId: CaseId, kind: SignedKind): boolean => signed.some((line) => line.caseId === caseId && line.kind === kind)
  const next = cases.flatMap(({ id }) => signedKinds.map((kind) => ({ caseId: id, kind, count: 0 }))).find(({ caseId, kind }) => !isThere(caseId, kind))
  return (
    <>
      {signed.map((line, at) => (
        // Lines have no id of their own, and two may be for one case.
        <Line
          key={at} line={line} cases={cases} kinds={signedKinds.filter((kind) => kind === line.kind || !isThere(line.caseId, kind))}
          set={(change) => onChange(signed.map((one, index) => (index === at ? { ...one, ...change } : one)))} remove={() => onChange(signed.toSpliced(at, 1))}
        />
      ))}
      {first && next && <LinkButton icon={Plus} onPress={() => onChange([...signed, next])}>{text.signed}</LinkButton>}
    </>
  )
}
