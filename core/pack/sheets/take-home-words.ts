import type { PackBatch } from '../types.ts'

/** What to do, and how: two sentences, the first one in bold. */
export type StepWords = { readonly lead: string; readonly rest: string }

/** The words of the front sheet of a pack to take home. */
export type TakeHomeWords = {
  readonly title: string
  readonly number: (values: { readonly number: number; readonly count: number }) => string
  readonly outlet: (values: { readonly name: string }) => string
  readonly labels: string
  readonly letters: (values: { readonly count: number; readonly names: string }) => string
  readonly lettersOfCases: (values: { readonly count: number; readonly cases: number }) => string
  readonly by: string
  readonly where: string
  readonly hours: string
  readonly steps: Readonly<Record<'read' | 'sign' | 'address' | 'label' | 'envelope' | 'back' | 'backLast', StepWords>>
  readonly envelopes: string
  readonly stamp: (values: { readonly amount: string }) => string
  readonly stampTo: Readonly<Record<PackBatch['postage'], string>>
  readonly count: (values: { readonly count: number }) => string
  readonly inside: string
  readonly insideLines: { readonly letters: string; readonly labels: string; readonly envelopes: string; readonly cards: (values: { readonly count: number }) => string }
  readonly fill: string
  readonly fields: Readonly<Record<'posted' | 'group' | 'left' | 'people', string>>
  readonly page: (values: { readonly name: string; readonly page: number; readonly pages: number }) => string
}
