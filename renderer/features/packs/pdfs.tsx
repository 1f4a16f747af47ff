import { FilePdf } from '@phosphor-icons/react'
import { createContext, useContext, useCallback, useMemo, useState, type ReactNode } from 'react'
import type { PackId } from '../../../core/ids.ts'
import type { PackProgress } from '../../../core/pack/types.ts'
import { call, useCall, useEvent } from '../../api.ts'
import { useText } from '../../text.ts'
import { usePrint } from '../../use-print.ts'
import { useToasts } from '../../ui/toasts.tsx'

type Pdfs = {
  /** Whether LibreOffice is installed; null while nobody knows. */
  readonly isFound: boolean | null
  /** The pack that is being made into PDF. */
  readonly making: { readonly packId: PackId; readonly progress: PackProgress } | null
  /** Makes the PDF; the notice at its end has a button that opens it. `prints`: it is printed at once, the first file of several. */
  readonly make: (packId: PackId, prints: boolean) => Promise<void>
}

const PdfsContext = createContext<Pdfs | null>(null)

/** Follows the pack that is being made into PDF, on every page, and says how it ended. */
export const PdfsProvider = ({ children }: { readonly children: ReactNode }) => {
  const { packs: { pdf: text }, format } = useText()
  const toasts = useToasts()
  const { printPack } = usePrint()
  const state = useCall('packs.pdfState', null, []).value
  const [heard, setHeard] = useState<Pick<Pdfs, 'making'> | null>(null)
  useEvent('pdf.changed', setHeard)
  const isFound = state?.isFound ?? null
  const making = (heard ?? state)?.making ?? null
  const make = useCallback<Pdfs['make']>(async (packId, prints) => {
    const open = async (): Promise<void> => {
      const opened = await call('packs.openPdf', { packId })
      if (!opened.ok) toasts.showProblem(opened.problem)
    }
    const made = await call('packs.makePdf', { packId })
    // Who cancelled it knows why.
    if (!made.ok && made.problem.code === 'pdf-cancelled') toasts.show({ title: text.cancelled })
    else if (!made.ok) toasts.showProblem(made.problem)
    if (made.ok && prints) await printPack(packId, made.value.fileNames[0] ?? null)
    // Several files are printed one by one, from the menu of the pack.
    if (made.ok && (!prints || made.value.fileNames.length > 1)) toasts.show({ title: text.ready, detail: format.list(made.value.fileNames), icon: FilePdf, action: { label: text.open, onPress: () => void open() }, staysUntilClosed: !document.hasFocus() })
  }, [format, printPack, text, toasts])
  const value = useMemo(() => ({ isFound, making, make }), [isFound, making, make])
  return <PdfsContext value={value}>{children}</PdfsContext>
}

export const usePdfs = (): Pdfs => {
  const pdfs = useContext(PdfsContext)
  if (!pdfs) throw new Error('usePdfs needs PdfsProvider above it')
  return pdfs
}
