import { useEffect, useState } from 'react'
import type { PackId } from '../../../core/ids.ts'
import type { PackProgress } from '../../../core/pack/types.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { ProgressBar } from '../../ui/bars.tsx'
import { Button } from '../../ui/button.tsx'

/** Seconds since it was drawn first. */
const useSeconds = (): number => {
  const [began] = useState(() => performance.now())
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = window.setInterval(() => setSeconds(Math.floor((performance.now() - began) / 1_000)), 1_000)
    return () => window.clearInterval(timer)
  }, [began])
  return seconds
}

/** A pack that LibreOffice makes into PDF: which of its files, for how long, and Cancel. How far LibreOffice is within a file it does not say. */
export const PdfBar = ({ making: { packId, progress: { done, total } } }: { readonly making: { readonly packId: PackId; readonly progress: PackProgress } }) => {
  const { packs: { pdf: text }, format } = useText()
  const seconds = useSeconds()
  return (
    <>
      <div className="making">
        <ProgressBar label={text.making} done={done} total={total} detail={format.series([text.file({ number: Math.min(done + 1, total), total }), seconds > 0 && text.seconds({ count: seconds })])} />
        <p className="meta">{text.hint}</p>
      </div>
      <Button size={40} onPress={() => call('packs.cancelPdf', { packId })}>{text.cancel}</Button>
    </>
  )
}
