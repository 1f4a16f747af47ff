import { Buildings } from '@phosphor-icons/react'
import type { PolicyKey } from '../core/policy/policies.ts'
import { useText } from './text.ts'
import { useToasts } from './ui/toasts.tsx'

/** Says which values stayed as the office fixed them although others were to be saved. */
export const useKeptByOffice = (): ((kept: readonly PolicyKey[]) => void) => {
  const { policies: text, format } = useText()
  const toasts = useToasts()
  return (kept) => {
    if (kept.length > 0) toasts.show({ title: text.kept({ what: format.list(kept.map((key) => text.entries[key])) }), detail: text.keptText, icon: Buildings })
  }
}
