import { drawParagraph, make } from './draw-paragraph.ts'
import { copyOfDrawn, decodeAll, type DrawnPictures } from './draw-picture.ts'
import { drawTable } from './draw-table.ts'
import { loadDrawnFonts } from './drawn-font.ts'
import './pages.css'
import { readFile } from './read-file.ts'
import type { FlowBlock, Slice } from './split-pages.ts'
import { splitPages } from './split-pages.ts'
import type { Block, Frame, PageBox, Section } from './word-types.ts'

const pixelsPerPoint = 96 / 72
/** More than anyone looks at; the engine writes far fewer. */
const maxPages = 200

type Drawn = { readonly block: Block; readonly element: HTMLElement }

const heightOf = (element: Element): number => element.getBoundingClientRect().height / pixelsPerPoint

const flowOf = ({ block, element }: Drawn): FlowBlock => {
  if (block.kind === 'table') {
    const parts = block.rows.map(({ height, isExact }, index) => (isExact ? height : heightOf(element.children[index] ?? element)))
    return { before: 0, after: 0, parts, isPageStart: false, isFrame: false, minParts: 1 }
  }
  const lines = Math.max(1, Math.round(heightOf(element) / block.lineHeight))
  return { before: block.before, after: block.after, parts: Array.from({ length: lines }, () => block.lineHeight), isPageStart: block.isPageStart, isFrame: block.frame !== null, minParts: 2 }
}

/** The lines of a paragraph, or rows of a table, that are on one page. */
const partOf = ({ block, element }: Drawn, { from, to }: Slice, count: number): HTMLElement => {
  if (from === 0 && to === count) return element
  const copy = copyOfDrawn(element)
  if (block.kind === 'table') {
    copy.replaceChildren(...[...copy.children].slice(from, to))
    return copy
  }
  copy.style.marginBlockStart = `${-from * block.lineHeight}pt`
  const part = make('div', 'drawn__part', copy)
  part.style.blockSize = `${(to - from) * block.lineHeight}pt`
  // The whole paragraph is in the document twice; screen readers read it only where it begins.
  if (from > 0) part.setAttribute('aria-hidden', 'true')
  return part
}

const frameOf = (element: HTMLElement, frame: Frame, page: PageBox): HTMLElement => {
  const holder = make('div', 'drawn__frame', element)
  holder.style.left = `${frame.x + (frame.isXFromPage ? 0 : page.left)}pt`
  holder.style.top = `${frame.y + (frame.isYFromPage ? 0 : page.top)}pt`
  holder.style.width = `${frame.width}pt`
  return holder
}

const hasMore = (block: Block | undefined): boolean =>
  block?.kind === 'table' ? block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(hasMore))) : block?.hasMore ?? false

const sheetOf = ({ page, hasHeads }: Section, drawn: readonly Drawn[], flow: readonly FlowBlock[], slices: readonly Slice[]): HTMLElement => {
  const column = make('div', 'drawn__column')
  column.style.inset = `${page.top}pt auto auto ${page.left}pt`
  column.style.width = `${page.width - page.left - page.right}pt`
  const sheet = make('div', 'drawn', column)
  sheet.style.width = `${page.width}pt`
  sheet.style.height = `${page.height}pt`
  sheet.dataset['width'] = String(page.width)
  sheet.dataset['height'] = String(page.height)
  if (hasHeads || slices.some(({ block }) => hasMore(drawn[block]?.block))) sheet.dataset['more'] = 'true'
  for (const slice of slices) {
    const one = drawn[slice.block]
    if (!one) continue
    const part = partOf(one, slice, flow[slice.block]?.parts.length ?? 0)
    if (one.block.kind === 'paragraph' && one.block.frame !== null) {
      sheet.append(frameOf(part, one.block.frame, page))
      continue
    }
    part.style.marginBlockStart = `${slice.gap}pt`
    column.append(part)
  }
  return sheet
}

const drawSection = (section: Section, pictures: DrawnPictures, host: Element): readonly HTMLElement[] => {
  const { page, blocks } = section
  const drawn = blocks.map((block): Drawn => ({ block, element: block.kind === 'table' ? drawTable(block, pictures) : drawParagraph(block, pictures) }))
  const column = make('div', 'drawn drawn--measured', ...drawn.map(({ element }) => element))
  column.style.width = `${page.width - page.left - page.right}pt`
  host.append(column)
  const flow = drawn.map(flowOf)
  column.remove()
  return splitPages(flow, page.height - page.top - page.bottom).map((slices) => sheetOf(section, drawn, flow, slices))
}

/**
 * The pages of a Word file as elements, in order, drawn from its bytes. `host` must be in the window,
 * unscaled: text is measured in it and removed again. Rejects when the file cannot be read.
 */
export const drawPages = async (bytes: Uint8Array, host: Element): Promise<readonly HTMLElement[]> => {
  const { sections, pictures } = readFile(bytes)
  const [drawn] = await Promise.all([decodeAll(pictures), loadDrawnFonts()])
  return sections.flatMap((section) => drawSection(section, drawn, host)).slice(0, maxPages)
}

/** A drawn page's size in CSS pixels at 100 %. */
export const sizeOf = (page: HTMLElement): { readonly width: number; readonly height: number } =>
  ({ width: Number(page.dataset['width']) * pixelsPerPoint, height: Number(page.dataset['height']) * pixelsPerPoint })

/** Whether a page has something that is not drawn: pictures, numbers of lists, headers, footers. */
export const hasMoreThanDrawn = (page: HTMLElement): boolean => page.dataset['more'] === 'true'
