import { Export, FileText } from '@phosphor-icons/react'
import { useState } from 'react'
import type { CollateChoice } from '../../../core/collate/view.ts'
import { totalsFormats, type TotalsFormat } from '../../../core/collate/totals-formats.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { useToasts } from '../../ui/toasts.tsx'

/** The files of the totals, and the button that writes them. `whyNot`: why nothing can be written now. */
export const SaveTotals = ({ choice, whyNot, onProblem }: { readonly choice: CollateChoice; readonly whyNot: string | null; readonly onProblem: (problem: CallProblem | null) => void }) => {
  const { collate: text, reports, format } = useText()
  const toasts = useToasts()
  const [wanted, setWanted] = useState<readonly TotalsFormat[]>(totalsFormats)
  const cannot = whyNot ?? (wanted.length === 0 ? reports.noFileChosen : null)
  const save = async (): Promise<void> => {
    onProblem(null)
    const folder = await call('collate.chooseFolder', null)
    if (!folder.ok) return onProblem(folder.problem)
    if (folder.value === null) return
    const { token } = folder.value
    const written = await call('collate.write', { ...choice, formats: wanted, token })
    if (!written.ok) return onProblem(written.problem)
    const [first = ''] = written.value.fileNames
    toasts.show({
      title: text.saved, detail: format.series(written.value.fileNames), icon: FileText,
      action: { label: reports.showInFolder, onPress: () => void call('collate.showInFolder', { token, fileName: first }) },
    })
  }
  return (
    <>
      <div className="collate-formats" role="group" aria-label={reports.formats}>
        {totalsFormats.map((one) => (
          <Checkbox key={one} isSelected={wanted.includes(one)} onChange={(isIn) => setWanted(totalsFormats.filter((other) => (other === one ? isIn : wanted.includes(other))))}>{text.format[one]}</Checkbox>
        ))}
      </div>
      {cannot !== null && <span id="collate-cannot" className="meta">{cannot}</span>}
      <Button look="filled" size={40} icon={Export} cannot={cannot === null ? null : { saidBy: 'collate-cannot' }} onPress={() => save()}>{text.save}</Button>
    </>
  )
}
