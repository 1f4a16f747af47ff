import type { CallProblem } from '../../preload/contract.ts'
import { errorPage } from '../security/own-address.ts'

/** The address of the page that tells a problem in three sentences; `again` offers the way back to the start. */
export const errorAddress = (problem: Pick<CallProblem, 'message' | 'safety' | 'next'>, options: { readonly number: string; readonly again: boolean }): string => {
  const address = new URL(errorPage)
  const { message, safety, next } = problem
  address.search = new URLSearchParams({ message, safety, next, number: options.number, again: options.again ? 'yes' : 'no' }).toString()
  return address.href
}
