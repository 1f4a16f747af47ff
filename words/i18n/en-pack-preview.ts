import { counted, form } from './plural.ts'

const number = (value: number): string => value.toLocaleString('en-GB')

/** English words of the preview of a pack's pages. */
export const enPackPreview = {
  title: 'Pages of the pack',
  tools: 'Page shown',
  previous: 'Previous page',
  next: 'Next page',
  pageOf: (page: number, total: number) => `Page ${number(page)} of ${number(total)}`,
  pageName: (page: number, name: string) => (name === '' ? `Page ${number(page)}` : `Page ${number(page)}, ${name}`),
  thumbnails: 'Pages',
  left: (count: number) => `${counted(count, 'more page', 'more pages')} ${form(count, 'is', 'are')} in the file`,
  more: 'Pictures, headers and footers of this page are in the file, but not drawn here.',
  smaller: 'Zoom out',
  larger: 'Zoom in',
  print: 'Print',
  drawing: 'Drawing the pages',
  empty: 'The pages are shown here once there is something to print.',
  failed: 'The pages could not be drawn. The pack itself can still be made.',
}
