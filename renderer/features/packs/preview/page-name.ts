import type { Messages } from '../../../../words/generated/messages.ts'

/** A page of a pack by its number and, where it has one, its name. */
export const pageName = (text: Messages['packPreview'], page: number, name: string): string => (name === '' ? text.page({ page }) : text.pageNamed({ page, name }))
