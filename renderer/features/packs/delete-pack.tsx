import { FilePdf, Printer, Trash } from '@phosphor-icons/react'
import type { PackUse } from '../../../core/pack/pack-use.ts'
import type { PackSummary } from '../../../core/pack/pack-summary.ts'
import { isPdfFile } from '../../../core/pack/written-file.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { AlertDialog } from '../../ui/dialog.tsx'
import { RowMenu, type MenuChoice } from '../../ui/menu.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { useDelete } from '../../use-delete.ts'
import { usePrint } from '../../use-print.ts'
import { usePdfs } from './pdfs.tsx'

/** The choices of a pack's menu that make it into PDF and print it; none where its file cannot be opened. */
const usePdfChoices = ({ id, fileNames }: Pick<PackSummary, 'id' | 'fileNames'>, hasFile: boolean): readonly MenuChoice[] => {
  const { packs: { pdf: text } } = useText()
  const { make, isFound } = usePdfs()
  const { printPack } = usePrint()
  const toasts = useToasts()
  if (!hasFile) return []
  const open = async (): Promise<void> => {
    const opened = await call('packs.openPdf', { packId: id })
    if (!opened.ok) toasts.showProblem(opened.problem)
  }
  const [pdf, ...others] = fileNames.filter(isPdfFile)
  if (pdf === undefined) {
    // Without LibreOffice the Word file is opened, in the program that prints it.
    return [{ id: 'pdf', label: text.make, icon: FilePdf, onChoose: () => void make(id, false) }, { id: 'print', label: text.print, icon: Printer, onChoose: () => void (isFound === false ? printPack(id, null) : make(id, true)) }]
  }
  return [
    { id: 'open-pdf', label: text.open, icon: FilePdf, onChoose: () => void open() },
    ...[pdf, ...others].map((name) => ({ id: `print ${name}`, label: others.length === 0 ? text.print : text.printOf({ name }), icon: Printer, onChoose: () => void printPack(id, name) })),
    { id: 'pdf', label: text.makeAgain, icon: FilePdf, onChoose: () => void make(id, false) },
  ]
}

/** The menu of a pack in the list: makes it into PDF, prints it, or deletes its record after saying what goes and what stays. */
export const PackMenu = ({ pack, name, hasFile }: { readonly pack: Pick<PackSummary, 'id' | 'fileNames'>; readonly name: string; /** Whether its file can be opened. */ readonly hasFile: boolean }) => {
  const { packs: { deletion: text }, ui } = useText()
  const pdfChoices = usePdfChoices(pack, hasFile)
  const deleting = useDelete<PackUse>(pack.id)
  const linesOf = ({ letters, recorded, files }: PackUse): readonly string[] => [
    text.goes({ letters }),
    ...(recorded === 0 ? [] : [text.recorded({ count: recorded })]),
    ...(files === 0 ? [] : [text.files({ count: files })]),
    text.undo,
  ]
  return (
    <>
      <RowMenu label={ui.labelled({ label: ui.more, value: name })} choices={[
        ...pdfChoices,
        { id: 'delete', label: text.action, icon: Trash, tone: 'danger', onChoose: () => void deleting.ask(call('packs.use', { packId: pack.id })) },
      ]} />
      {deleting.asked && (
        <AlertDialog
          title={text.title({ name })} lines={linesOf(deleting.asked)} keepLabel={text.keep} confirmLabel={text.action}
          onKeep={deleting.keep} onConfirm={() => deleting.remove(call('packs.delete', { packId: pack.id }), text.done({ name }))}
        />
      )}
    </>
  )
}
