import { createContext, useContext } from 'react'
import type { ReactNode } from 'react'
import type { FormDraft } from '../drafts.tsx'

type Keeper = Pick<FormDraft<unknown>, 'refused' | 'setRefused'>

const RefusedContext = createContext<Keeper>({ refused: {}, setRefused: () => undefined })

/** The fields below keep in the draft of their form what they cannot take, so that it is found again as it was typed. */
export const RefusedTextsKept = ({ draft, children }: { readonly draft: Keeper; readonly children: ReactNode }) => <RefusedContext value={draft}>{children}</RefusedContext>

/** What is kept of a field that has this value, and how to keep another text or none. */
export const useRefusedText = (field: string, value: number | null): { readonly kept: string | null; readonly keep: (typed: string | null) => void } => {
  const { refused, setRefused } = useContext(RefusedContext)
  const found = refused[field]
  return { kept: found?.beside === value ? found.typed : null, keep: (typed) => setRefused(field, typed === null ? null : { typed, beside: value }) }
}
