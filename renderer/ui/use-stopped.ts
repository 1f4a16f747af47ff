import { useEffect, useState } from 'react'
import { hasRefused, leadsToRefused, scopeOf } from './refused-field.ts'

/** Whether a press did nothing because a field around it has refused a text, from that press until no field has one. */
export const useStopped = (): { readonly isStopped: boolean; /** Leads to the field, where there is one, and answers whether there is. */ readonly stops: (button: Element) => boolean } => {
  const [scope, setScope] = useState<Element | null>(null)
  useEffect(() => {
    if (scope === null) return undefined
    const observer = new MutationObserver(() => {
      if (!hasRefused(scope)) setScope(null)
    })
    observer.observe(scope, { subtree: true, childList: true, attributeFilter: ['data-refused'] })
    return () => observer.disconnect()
  }, [scope])
  return {
    isStopped: scope !== null,
    stops: (button) => {
      const isStopped = leadsToRefused(button)
      setScope(isStopped ? scopeOf(button) : null)
      return isStopped
    },
  }
}
