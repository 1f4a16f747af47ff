import type { PlainCode } from '../../core/problem/problem.ts'
import { errorPage } from '../security/own-address.ts'

/** The address of the page that shows a problem; `again` offers the way back to the start. */
export const errorAddress = (problem: { readonly code: PlainCode }, options: { readonly number: string; readonly again: boolean }): string => {
  const address = new URL(errorPage)
  address.search = new URLSearchParams({ code: problem.code, number: options.number, again: options.again ? 'yes' : 'no' }).toString()
  return address.href
}
